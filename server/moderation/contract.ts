import { z } from "zod";
import { slug } from "../groups/contract.ts";

/** Longest words of a report, a reason, a note and an appeal, in characters after Unicode NFC. */
export const longest = { report: 1000, reason: 500, note: 2000, appeal: 1000 };
/** Most cases on one page of the desk. */
export const perPage = 30;
/** So many of the messages that wait stand on one page of a case. */
export const heldPerPage = 20;
/** So many messages before and after stand beside what a case is about. */
export const context = 5;

/** Why a member asks a moderator to look. */
export const reasons = [
  "danger",
  "threat",
  "harassment",
  "selling",
  "privacy",
  "off-topic",
  "other",
] as const;
export type Reason = (typeof reasons)[number];

export const urgencies = ["crisis", "high", "normal"] as const;
export type Urgency = (typeof urgencies)[number];

/** A name in addresses and forms that the house gave. */
export const id = z.uuid("refusal.invalid-field").toLowerCase();
/** Words of a form: NFC, without outer blank space, at most so many characters. */
export const words = (most: number, tooLong: string) =>
  z
    .string("refusal.invalid-field")
    .max(most * 4, tooLong)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
    .transform((text) => text.normalize("NFC").trim())
    .refine((text) => [...text].length <= most, tooLong);

const subject = {
  slug,
  seq: z.coerce.number().int().positive().optional(),
  personId: id.optional(),
};
interface Subject {
  seq?: number | undefined;
  personId?: string | undefined;
}
const isOne = ({ seq, personId }: Subject) => (seq === undefined) !== (personId === undefined);
const oneOnly = { error: "refusal.invalid-field", path: ["reason"] };

/** Names something that was said, by its number, or a person of the group. */
export const LookAtSubject = z.object(subject).refine(isOne, oneOnly);

/** Reports one of them. */
export const MakeReport = z
  .object({
    ...subject,
    reason: z.enum(reasons, "moderation.reason-needed"),
    words: words(longest.report, "moderation.words-too-long").default(""),
  })
  .refine(isOne, oneOnly);

/** What whoever reported is told at once: by when somebody looks. */
export interface Reported {
  reason: Reason;
  lookedAtBy: string;
  /** The case, for whoever moderates the group and can open it at once. */
  caseId: string | null;
}

export const ListCases = z.object({
  /** Only of this group. */
  group: slug.optional().catch(undefined),
  after: z.string().max(80).optional().catch(undefined),
});
export const OneCase = z.object({ id });
/** A case as its page shows it, with those of its waiting messages that come after one. */
export const LookAtCase = OneCase.extend({ after: z.string().max(80).optional().catch(undefined) });
export const HandOver = OneCase.extend({ to: id });
export const WriteCaseNote = OneCase.extend({
  clientId: id,
  words: words(longest.note, "moderation.words-too-long").refine(
    (text) => text !== "",
    "moderation.words-needed",
  ),
});

/** What can be done in a case; `care` says that somebody was with the person in a crisis, `dismiss` says that nothing is to be done. */
export const deeds = [
  "hide",
  "restore",
  "release",
  "discard",
  "remind",
  "mute",
  "unmute",
  "pause-room",
  "resume-room",
  "remove",
  "ban",
  "unban",
  "suspend",
  "unsuspend",
  "care",
  "dismiss",
  "escalate",
] as const;
export type Deed = (typeof deeds)[number];

/** The rules that an act may rest on; templates of reasons are in the catalogue by these names. */
export const grounds = [
  "kindness",
  "privacy",
  "selling",
  "details-of-use",
  "off-topic",
  "safety",
  "other",
] as const;
export type Ground = (typeof grounds)[number];

const yes = z.preprocess(
  (value) => value === true || value === "on" || value === "yes",
  z.boolean(),
);

/** Does something in a case, with a reason that the person concerned is told. */
export const DoInCase = OneCase.extend({
  deed: z.enum(deeds, "moderation.deed-needed"),
  ground: z.enum(grounds, "moderation.ground-needed"),
  reason: words(longest.reason, "moderation.words-too-long")
    .refine((text) => text !== "", "moderation.reason-words-needed")
    .refine((text) => !/[[{<][^\]}>]*[\]}>]/.test(text), "moderation.placeholder-left"),
  /** How long it holds, in hours, of a mute, a paused room and perhaps a ban. */
  hours: z.coerce
    .number("moderation.hours-range")
    .int("moderation.hours-range")
    .min(1, "moderation.hours-range")
    .max(24 * 90, "moderation.hours-range")
    .optional(),
  /** The one waiting message that is let in or kept out; without it all of the case. */
  held: z.preprocess((value) => (value === "" ? undefined : value), id.optional()),
  /** Whether the case is resolved by it; never as long as messages wait in it. */
  resolves: yes.default(true),
});

/** What is done at once in a case, by its name, and which deeds it is: in this order. */
export const resolutions = {
  release: ["release"],
  discard: ["discard"],
  "hide-remind": ["hide", "remind"],
  dismiss: ["dismiss"],
  "hide-mute": ["hide", "mute"],
  escalate: ["escalate"],
  remind: ["remind"],
  hide: ["hide"],
  mute: ["mute"],
  "hide-remove": ["hide", "remove"],
  "hide-ban": ["hide", "ban"],
  remove: ["remove"],
  ban: ["ban"],
} as const satisfies Record<string, readonly Deed[]>;
export type Resolution = keyof typeof resolutions;
/** So many stand on a case, and so many hours a mute of them holds. */
export const offeredAtOnce = 5;
export const mutedAtOnce = 24;
/** Resolves a case in one go, with the words that were shown before. */
export const ResolveAtOnce = DoInCase.pick({ id: true, ground: true, reason: true }).extend({
  resolution: z.enum(
    Object.keys(resolutions) as [Resolution, ...Resolution[]],
    "moderation.deed-needed",
  ),
});
/** One act, or the several of one resolution: `12.13`. */
export const UndoAct = z.object({
  act: z
    .string()
    .or(z.number().transform(String))
    .refine((text) => /^\d{1,15}(\.\d{1,15}){0,4}$/.test(text), "refusal.invalid-field")
    .transform((text) => text.split(".").map(Number)),
});

export const MakeAppeal = z.object({
  act: z.coerce.number().int().positive(),
  words: words(longest.appeal, "moderation.words-too-long").refine(
    (text) => text !== "",
    "moderation.words-needed",
  ),
});
export const DecideAppeal = z.object({
  id,
  decision: z.enum(["stands", "taken-back"], "refusal.invalid-field"),
});
