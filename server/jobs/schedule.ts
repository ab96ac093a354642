import type { JobName } from "../queue.ts";

/** What the clock does, as cron has it (UTC): one runner of each, however many processes there are. */
export const schedule: { when: string; job: JobName }[] = [
  { when: "17 3 * * *", job: "forget-old-things" },
];
