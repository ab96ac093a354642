import { z } from "zod";

const between = (least: number, most: number, key: string) =>
  z.coerce.number(key).int(key).min(least, key).max(most, key);

/** Says by when somebody is to look at a case of each urgency. */
export const ChangeDeadlines = z.object({
  crisisMinutes: between(1, 30, "moderation.crisis-minutes-range"),
  highHours: between(1, 48, "moderation.high-hours-range"),
  normalHours: between(1, 168, "moderation.normal-hours-range"),
});

/** By when somebody is to look; a crisis that nobody has claimed goes on to the next after the same minutes. */
export type Deadlines = z.output<typeof ChangeDeadlines>;
