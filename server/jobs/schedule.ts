import type { JobName } from "../queue.ts";

/** What the clock does, as cron has it (UTC): one runner of each, however many processes there are. */
export const schedule: { when: string; job: JobName; backfill?: boolean }[] = [
  // A machine that sleeps at night does last night's work in the morning.
  { when: "17 3 * * *", job: "forget-old-things", backfill: true },
  { when: "*/5 * * * *", job: "free-stuck-jobs" },
  { when: "* * * * *", job: "index-words" },
  { when: "* * * * *", job: "open-prompts" },
  { when: "* * * * *", job: "sweep-groups" },
  { when: "* * * * *", job: "take-reminders" },
  { when: "*/5 * * * *", job: "tend-challenges" },
  { when: "* * * * *", job: "tend-hours" },
  { when: "* * * * *", job: "mind-crises" },
  { when: "23 9 * * *", job: "warn-of-gaps", backfill: true },
  { when: "* * * * *", job: "sweep-screening" },
  { when: "43 * * * *", job: "note-last-words" },
];
