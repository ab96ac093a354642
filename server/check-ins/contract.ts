import { z } from "zod";
import { timeZone } from "../accounts/contract.ts";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { CrisisTopic } from "../safety/contract.ts";
import { numberIn } from "./number-contract.ts";

/** Longest note, in characters (code points) after Unicode NFC normalisation. */
export const longestNote = 2000;
/** Oldest check-in that a device may still hand in, in milliseconds (48 hours). */
export const oldest = 48 * 60 * 60 * 1000;
/** Most check-ins on one page, my own or a group's. */
export const perPage = 30;

export const haltFlags = ["hungry", "angry", "lonely", "tired"] as const;
export type Halt = (typeof haltFlags)[number];
export const useAnswers = ["yes", "no", "rather-not"] as const;
export type ReturnedToUse = (typeof useAnswers)[number];

/** A field that a form sends empty says "nothing"; one that it does not send says nothing about it. */
const emptyIsNull = (value: unknown) => (value === "" ? null : value);

/** Line ends become \n; outer blank space goes; an empty note is none. */
const note = z
  .string("refusal.invalid-field")
  .max(longestNote * 4, "check-ins.note-too-long")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
  .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .refine((text) => [...text].length <= longestNote, "check-ins.note-too-long")
  .transform((text) => text || null)
  .optional();

/** One tick or several; a form sends an empty one along, so that an empty answer can be told from no answer. */
const halt = z
  .preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(z.enum([...haltFlags, ""], "refusal.invalid-field"), "refusal.invalid-field").max(9),
  )
  .transform((given) => haltFlags.filter((flag) => given.includes(flag)))
  .optional();

/** With whom: nobody, or one group of mine. The care team's place is here, once there are consents. */
const shared = {
  sharing: z.enum(["private", "group"], "refusal.invalid-field").optional(),
  /** The group, when it is shared with one. */
  slug: slug.optional(),
  /** Whether that group may read the note too. */
  sharesNote: z
    .preprocess((value) => value === true || [value].flat().includes("on"), z.boolean())
    .optional(),
};

const clientId = z.uuid("refusal.invalid-field").toLowerCase();
const id = z.uuid("refusal.invalid-field").toLowerCase();

/** A check-in, or what is changed of it on its day: only what is given is written. */
export const SaveCheckIn = z.object({
  clientId,
  /** Yesterday can be filled in until noon. */
  day: z.enum(["today", "yesterday"], "refusal.invalid-field").default("today"),
  /**
   * How long ago it was made, in milliseconds on the device's own clock: so a clock that is wrong
   * by hours or years does no harm.
   */
  ago: numberIn(0, Number.MAX_SAFE_INTEGER, 1, "check-ins.not-in-time").optional(),
  /** The zone by which the member's page counted days then; theirs of now when it is left out. */
  timeZone: timeZone.optional(),
  arousal: numberIn(-5, 5, 1, "check-ins.tap-a-line"),
  craving: z.preprocess(
    emptyIsNull,
    numberIn(0, 10, 1, "check-ins.craving-range").nullable().optional(),
  ),
  mood: z.preprocess(emptyIsNull, numberIn(1, 5, 1, "check-ins.mood-range").nullable().optional()),
  sleepHours: z.preprocess(
    emptyIsNull,
    numberIn(0, 24, 0.5, "check-ins.sleep-range").nullable().optional(),
  ),
  halt,
  returnedToUse: z.preprocess(
    emptyIsNull,
    z.enum(useAnswers, "refusal.invalid-field").nullable().optional(),
  ),
  note,
  ...shared,
});
export type SaveCheckIn = z.output<typeof SaveCheckIn>;

/** Whom one of my check-ins is for, from now on; whatever day it is of. */
export const ShareCheckIn = z.object({
  id,
  ...shared,
  sharing: z.enum(["private", "group"], "refusal.invalid-field"),
});

/** What stands in an address or a form after the last one that was shown; nothing is the beginning. */
const after = z.preprocess(
  (value) => (value === "" || value === null ? undefined : value),
  id.optional(),
);
export const ReadCheckIns = z.object({ after });
/** A day such as `2026-03-09`; `null` for what is none, and for times before there were such pages. */
export const ReadDay = z.object({
  day: z.string("refusal.invalid-field").transform((text) => {
    const isOne = /^2\d{3}-\d\d-\d\d$/.test(text) && z.iso.date().safeParse(text).success;
    return isOne ? text : null;
  }),
});
export const ReadShared = z.object({ slug, after });

/** What was answered; `null` is no answer. */
export interface Answers {
  /** −5 to +5. */
  arousal: number;
  /** 0 to 10. */
  craving: number | null;
  /** 1 to 5. */
  mood: number | null;
  /** 0 to 24 in halves. */
  sleepHours: number | null;
  halt: Halt[];
  returnedToUse: ReturnedToUse | null;
  note: string | null;
}

/** A check-in as its author sees it. */
export interface CheckInView extends Answers {
  id: string;
  clientId: string;
  /** The local day, such as `2026-03-09`, and the instant (ISO 8601, UTC) and zone it was made in. */
  day: string;
  at: string;
  timeZone: string;
  /** The day's check-in; otherwise a moment. */
  isDaily: boolean;
  /** The group that may see it, and whether with the note; `null` is private. */
  sharedWith: { slug: string; name: string; withNote: boolean } | null;
}

/** One's own check-in at the moment that it is made or looked at again on its day. */
export interface CheckInNow extends CheckInView {
  /** What its note says of a crisis that is now; said to its author alone, and kept nowhere. */
  crisis: CrisisTopic | null;
}

/** A page of my check-ins, the newest day first; `next` goes on after it. */
export interface MyCheckIns {
  checkIns: CheckInView[];
  next: string | null;
  /** On how many of the last 30 local days there is one. */
  daysInLast30: number;
}

/** One of my days; at most 30 of its check-ins, the day's own first. */
export interface DayOfMine {
  day: string;
  isToday: boolean;
  checkIns: CheckInView[];
}

/** Where today stands for me. */
export interface CheckInsOfToday {
  /** Today's local day and the zone that it is counted in. */
  day: string;
  timeZone: string;
  /** The day's check-in, if it was made. */
  today: CheckInNow | null;
  /** Whether yesterday is still open: it is before noon, and nothing was noted. */
  yesterdayIsOpen: boolean;
}

/** A check-in as the group sees it that it was shared with. */
export interface SharedCheckIn extends Answers {
  id: string;
  author: { id: string; name: string };
  day: string;
  at: string;
}

/** A page of what members shared with their group, the newest first. */
export interface SharedCheckIns {
  heading: GroupHeading;
  checkIns: SharedCheckIn[];
  next: string | null;
}
