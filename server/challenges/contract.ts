import { z } from "zod";
import { slug, type GroupHeading } from "../groups/contract.ts";
import { modalityKeys, type Both, type Modality } from "../practices/practice-contract.ts";

/** Longest title and note of encouragement, in characters (code points) after Unicode NFC. */
export const longest = { title: 80, note: 500 };
/** Longest challenge, in days. */
export const longestDays = 92;
/** Most on one page: challenges of a group, people who show their days. */
export const perPage = 20;
/** Fewest people whose ratings a summary tells of. */
export const fewestInSummary = 5;
/** The parts of the goal together, in percent, that are told in the room. */
export const milestones = [25, 50, 75, 100] as const;
/** A filled-in day counts as so many minutes. */
export const filledInMinutes = 5;

export const units = ["days", "sessions", "minutes", "breaths"] as const;
export type Unit = (typeof units)[number];

const id = z.uuid("refusal.invalid-field").toLowerCase();
const day = z.iso.date("challenges.day-needed");
const emptyIsNull = (value: unknown) => (value === "" || value === undefined ? null : value);
const words = (most: number, needed: string, tooLong: string) =>
  z
    .string("refusal.invalid-field")
    .max(most * 4, tooLong)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .refine((text) => needed === "" || text !== "", needed)
    .refine((text) => [...text].length <= most, tooLong);
const goal = (most: number) =>
  z.preprocess(
    emptyIsNull,
    z.coerce
      .number("challenges.goal-range")
      .int("challenges.goal-range")
      .min(1, "challenges.goal-range")
      .max(most, "challenges.goal-range")
      .nullable(),
  );

/** Names a challenge; one that is not mine to see is not found. */
export const OneChallenge = z.object({ id, after: z.string().max(64).optional() });
export const OneGroup = z.object({ slug });
/** Who begins challenges in a group. */
export const ChooseBeginners = z.object({
  slug,
  by: z.enum(["moderator", "member"], "refusal.invalid-field"),
});
export const ListChallenges = z.object({ slug, after: z.string().max(64).optional() });

/** Begins one in a group. `counts`: `any`, a practice's slug, or `modality:` and a kind of practice. */
export const BeginChallenge = z.object({
  slug,
  clientId: id,
  title: words(longest.title, "challenges.title-needed", "challenges.title-too-long"),
  counts: z.string("refusal.invalid-field").max(80, "refusal.invalid-field"),
  unit: z.enum(units, "challenges.unit-needed"),
  goalEach: goal(10_000),
  goalTogether: goal(1_000_000),
  startsOn: day,
  endsOn: day,
  graceDays: z.coerce
    .number("challenges.grace-range")
    .int("challenges.grace-range")
    .min(0, "challenges.grace-range")
    .max(7, "challenges.grace-range")
    .default(2),
});
const yes = z.preprocess(
  (value) => value === true || value === "on" || value === "yes",
  z.boolean(),
);
export const JoinChallenge = z.object({ id });
export const LeaveChallenge = z.object({ id });
/** Whether the others see my days. */
export const ShowMyDays = OneChallenge.extend({ isOpen: yes });
/** A day on which I practised elsewhere; `take-back` removes it again. */
export const FillInDay = OneChallenge.extend({ day, takeBack: yes });
/** A cheer for all, or for one person who shows their days. */
export const Cheer = OneChallenge.extend({ to: z.preprocess(emptyIsNull, id.nullable()) });
/** A moderator's note of encouragement; an empty one takes it away. */
export const WriteNote = OneChallenge.extend({
  note: words(longest.note, "", "challenges.note-too-long"),
});
/** Ends it today, before its time. */
export const EndChallenge = z.object({ id });

/** What a challenge counts. */
export type Counts =
  | { kind: "any" }
  | { kind: "practice"; slug: string; name: Both }
  | { kind: "modality"; modality: Modality };

/** What all did together; never who. */
export interface Together {
  /** In the challenge's unit. */
  total: number;
  /** People who take part, and those of them who practised today by their own day. */
  people: number;
  today: number;
}

/** A challenge in few words: for a group's list, the room's strip, and Today. */
export interface ChallengeHead {
  id: string;
  slug: string;
  group: string;
  title: string;
  counts: Counts;
  unit: Unit;
  goalEach: number | null;
  goalTogether: number | null;
  startsOn: string;
  endsOn: string;
  /** By my own day. */
  standing: "coming" | "under-way" | "ended";
  /** Whether I take part. */
  isMine: boolean;
  together: Together;
}

/** One of my days in a challenge. */
export interface MyDay {
  day: string;
  /** In the challenge's unit; `filledIn` when it is there because I said so. */
  done: number;
  filledIn: boolean;
  /** Whether I may still fill it in now. */
  mayFillIn: boolean;
}

/** Somebody who shows their days. */
export interface OpenMember {
  id: string;
  name: string;
  /** The days of the challenge on which they practised. */
  days: string[];
  cheeredByMe: boolean;
}

export interface ChallengeView extends ChallengeHead {
  heading: GroupHeading;
  graceDays: number;
  note: { text: string; by: string; at: string } | null;
  /** The practice that is proposed for today; for `counts` of a kind or any, one that suits. */
  practiceForToday: { slug: string; name: Both } | null;
  mine: {
    isOpen: boolean;
    days: MyDay[];
    /** What I did, in the challenge's unit. */
    total: number;
    cheers: number;
  } | null;
  /** In the order of their joining; never by what they did. */
  open: { people: OpenMember[]; next: string | null; cheeredAllToday: boolean };
  mayJoin: boolean;
  mayWriteNote: boolean;
  mayEnd: boolean;
  summary: {
    people: number;
    days: number;
    sessions: number;
    minutes: number;
    breaths: number;
    distress: { people: number; before: number; after: number } | null;
  } | null;
}

export interface ChallengeList {
  heading: GroupHeading;
  mayBegin: boolean;
  /** Who else begins them, for whoever may choose that; `null` for all others. */
  begunBy: "moderator" | "member" | null;
  challenges: ChallengeHead[];
  next: string | null;
}

/** What a group may count, beside any practice and any kind of them: those that are switched on. */
export interface CountChoices {
  practices: { slug: string; name: Both; modality: Modality }[];
  modalities: typeof modalityKeys;
}
