import { z } from "zod";

/** Most times a day, so that a reminder stays one. */
export const mostTimes = 4;
/** After so many asked days without a check-in the reminders rest. */
export const restAfter = 7;
export const laters = ["half-hour", "hour", "evening"] as const;
/** When to ask again: in half an hour, in an hour, or at seven in the evening. */
export type Later = (typeof laters)[number];

/** A box of a form: ticked, or not sent at all. */
const ticked = z
  .literal("on", "refusal.invalid-field")
  .optional()
  .transform((value) => value === "on");

/** Fields of one name: none, one, or several. */
const several = (value: unknown) => (value === undefined ? [] : [value].flat());

/** Times of the day, `HH:mm`, in their order and each once; browsers may add seconds, and send empty ones. */
const times = z.preprocess(
  (value) => several(value).filter((one) => one !== ""),
  z
    .array(
      z
        .string("reminders.time-wrong")
        .regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d(\.\d{1,3})?)?$/, "reminders.time-wrong"),
      "reminders.time-wrong",
    )
    .max(mostTimes, "reminders.times-many")
    .transform((all) => [...new Set(all.map((time) => time.slice(0, 5)))].toSorted()),
);

/** ISO weekdays; 1 is Monday. */
const weekdays = z.preprocess(
  several,
  z
    .array(z.enum(["1", "2", "3", "4", "5", "6", "7"], "refusal.invalid-field"))
    .max(50, "refusal.invalid-field")
    .transform((all) => [...new Set(all)].toSorted().map(Number)),
);

/** When I want to be asked, and by what; by neither, the reminders are off and the times are kept. */
export const SetReminders = z
  .object({ time: times, weekday: weekdays, byPush: ticked, byMail: ticked })
  .superRefine(({ time, weekday, byPush, byMail }, context) => {
    if (!byPush && !byMail) return;
    const missing = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (time.length === 0) missing("time", "reminders.time-missing");
    if (weekday.length === 0) missing("weekday", "reminders.weekday-missing");
  });

const later = z.enum(laters, "refusal.invalid-field");
/** Asks me again later today. */
export const Snooze = z.object({ later });

/** What stands in a letter's link: whose it is, signed by the centre. */
const token = z.string("refusal.not-found").regex(/^[\w-]{64}$/, "refusal.not-found");
export const ByLink = z.object({ token });
export const SnoozeByLink = z.object({ token, later });

/** Asks nothing. */
export const Nothing = z.object({});

/** What a page of reminders shows. */
export interface RemindersView {
  times: string[];
  weekdays: number[];
  byPush: boolean;
  byMail: boolean;
  /** The zone (IANA) and the quiet hours that they are meant in. */
  timeZone: string;
  quiet: { from: string; until: string } | null;
  /** The next one, an instant (ISO 8601); `null` when none will come. */
  nextAt: string | null;
  /** They rest, because nothing came back for a while. */
  isResting: boolean;
  /** Whether any of my devices can be woken. */
  hasDevice: boolean;
  /** Which ways to put it off there are now. */
  laters: Later[];
}

/** When it comes back, an instant (ISO 8601); `null` when quiet hours leave no place for it today. */
export interface Snoozed {
  until: string | null;
  timeZone: string;
}
