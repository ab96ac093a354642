import { z } from "zod";
import { timeZone } from "../accounts/contract.ts";
import { numberIn } from "../check-ins/number-contract.ts";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { CrisisTopic } from "../safety/contract.ts";

/** Longest question, option, and answer or reply, in characters (code points) after Unicode NFC. */
export const longest = { question: 300, option: 80, answer: 2000 };
/** Fewest and most options of a choice. */
export const options = { fewest: 2, most: 8 };
/** Fewest people in a picture of a group's answers. */
export const fewestInPicture = 3;
/** Most on one page: answers of a thread, earlier days, scheduled prompts. */
export const perPage = 20;
/** Most replies that come along with an answer; the others are asked for. */
export const repliesAtOnce = 3;

/** Most questions that one group's schedule holds. */
export const mostScheduled = 200;

export const kinds = ["text", "scale", "choice"] as const;
export type PromptKind = (typeof kinds)[number];

/** What is asked, in one language. */
export interface PromptWords {
  question: string;
  /** Of a choice. */
  options?: string[];
  /** Of a scale: what 0 and 10 stand for. */
  low?: string;
  high?: string;
}

/** In every language that it was written in: both when it is from the library, else its author's. */
export type PromptWording = Partial<Record<"en" | "es", PromptWords>>;

/** Line ends become \n; outer blank space goes. `required` is what an empty one is told. */
function words(most: number, required: string, tooLong: string) {
  return z
    .string("refusal.invalid-field")
    .max(most * 4, tooLong)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .refine((text) => text !== "", required)
    .refine((text) => [...text].length <= most, tooLong);
}

const id = z.uuid("refusal.invalid-field").toLowerCase();
const clientId = id;
const day = z.string("refusal.invalid-field").transform((text) => {
  const isOne = /^2\d{3}-\d\d-\d\d$/.test(text) && z.iso.date().safeParse(text).success;
  return isOne ? text : null;
});
/** What stands in an address after the last one that was shown; nothing is the beginning. */
const after = z.preprocess(
  (value) => (value === "" || value === null ? undefined : value),
  z.string().max(64).optional(),
);

/** A day's prompt of one of my groups; a day that is none is not found. */
export const OnePromptDay = z.object({ slug, day });
export const ReadPromptDay = OnePromptDay.extend({ after });
export const ListPromptDays = z.object({ slug, after });

/**
 * My answer to a day's prompt: `answer` is text, 0 to 10, or an option's number from 0, as the
 * prompt's kind has it. `skip` goes before it. Answering anew while it is open changes it.
 */
export const AnswerPrompt = OnePromptDay.extend({
  clientId,
  answer: z.unknown().optional(),
  skip: z.preprocess((value) => value === true || value === "on" || value === "yes", z.boolean()),
});
/** A text answer, as it is kept. */
export const answerText = words(longest.answer, "prompts.answer-needed", "prompts.too-long");
export const TakeAnswerBack = OnePromptDay;
/** Asks nothing: of all my groups. */
export const Nothing = z.object({});
/** The group that a strip is for. */
export const OneGroup = z.object({ slug });

export const ReplyToAnswer = OnePromptDay.extend({
  answerId: id,
  clientId,
  body: words(longest.answer, "prompts.reply-needed", "prompts.too-long"),
});
export const TakeReplyBack = OnePromptDay.extend({ replyId: id });
export const ReadReplies = OnePromptDay.extend({ answerId: id, after });

/** Minutes after midnight from a clock time such as `08:30`. */
const minute = z
  .string("prompts.time-needed")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "prompts.time-needed")
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
const date = z.iso
  .date("prompts.day-needed")
  .refine((day) => day.startsWith("2"), "prompts.day-needed");
const isStorable = (text: string) => text.isWellFormed() && !text.includes("\0");
/** What stands at an end of a scale. */
const end = z
  .string("refusal.invalid-field")
  .max(longest.option * 4, "prompts.option-too-long")
  .refine(isStorable, "refusal.unreadable-text")
  .transform((text) => text.normalize("NFC").trim())
  .refine((text) => [...text].length <= longest.option, "prompts.option-too-long")
  .default("");

/** A question with its schedule: new, or what one of the schedule says from now on. */
export const WritePrompt = z.object({
  slug,
  kind: z.enum(kinds, "refusal.invalid-field"),
  /** From the library: its words are taken in both languages, if they were left as they are. */
  libraryKey: z.string().max(60).optional(),
  question: words(longest.question, "prompts.question-needed", "prompts.question-too-long"),
  /** One field a line; empty ones are left out. Needed for a choice only. */
  options: z
    .preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z
        .array(
          z
            .string("refusal.invalid-field")
            .max(longest.option * 4, "prompts.option-too-long")
            .refine(isStorable, "refusal.unreadable-text"),
        )
        .max(50, "prompts.options-many"),
    )
    .transform((given) => given.map((one) => one.normalize("NFC").trim()).filter(Boolean)),
  low: end,
  high: end,
  weekdays: z
    .preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(numberIn(1, 7, 1, "refusal.invalid-field")).max(14),
    )
    .transform((given) => [...new Set(given)].toSorted((a, b) => a - b))
    .refine((given) => given.length > 0, "prompts.weekday-needed"),
  time: minute,
  timeZone: timeZone.optional(),
  startsOn: date,
  endsOn: z.preprocess((value) => (value === "" ? undefined : value), date.optional()),
});
export type WritePrompt = z.output<typeof WritePrompt>;
export const ChangePrompt = WritePrompt.extend({ id });
export const EndPrompt = z.object({ slug, id });
export const ListPrompts = z.object({ slug, after });
export const OnePrompt = z.object({ slug, id });

/** What somebody answered; `null` is skipped, or not answered. */
export type AnswerValue =
  | { kind: "text"; text: string }
  | { kind: "scale"; value: number }
  | { kind: "choice"; option: number };

interface By {
  id: string;
  name: string;
}

export interface ReplyView {
  id: string;
  author: By;
  body: string;
  at: string;
  isMine: boolean;
}

export interface AnswerView {
  id: string;
  author: By;
  value: AnswerValue;
  at: string;
  isMine: boolean;
  isChanged: boolean;
  /** The first ones; `moreReplies` is where further ones begin, `null` when there are none. */
  replies: ReplyView[];
  moreReplies: string | null;
}

/** How I stand to a day's prompt. */
export type MyPart = "open" | "answered" | "skipped";

/** A day's prompt in few words: for the room, Today, and the list of earlier ones. */
export interface PromptDayHead {
  slug: string;
  group: string;
  day: string;
  kind: PromptKind;
  wording: PromptWording;
  isOpen: boolean;
  mine: MyPart;
}

/** How many people chose what: 11 numbers for a scale, one for each option of a choice. */
export interface PromptPicture {
  counts: number[];
  people: number;
}

/** A day's prompt. The answers are there once I have answered or skipped, or when it is closed. */
export interface PromptDayView extends PromptDayHead {
  heading: GroupHeading;
  closesAt: string;
  /** The zone by which the question is asked. */
  timeZone: string;
  myAnswer: AnswerView | null;
  /** `null` until I have answered or skipped. Mine is not among them. */
  thread: { answers: AnswerView[]; next: string | null } | null;
  /** `null` for text, before my own answer, and with fewer than three people. */
  picture: PromptPicture | null;
  /** What my own words say of a crisis while the day is open; said to me alone, and kept nowhere. */
  crisis: CrisisTopic | null;
}

/** How I stand after an answer, with what it says of a crisis that is now: to its author alone. */
export interface PromptAnswered {
  mine: MyPart;
  crisis: CrisisTopic | null;
}

export interface PromptReplied {
  reply: ReplyView;
  crisis: CrisisTopic | null;
}

/** A page of an answer's replies, the oldest first. */
export interface ReplyPage {
  replies: ReplyView[];
  next: string | null;
}

export interface PromptDayList {
  heading: GroupHeading;
  days: PromptDayHead[];
  next: string | null;
}

/** A question in the schedule, for moderators. */
export interface PromptView {
  id: string;
  kind: PromptKind;
  wording: PromptWording;
  libraryKey: string | null;
  weekdays: number[];
  /** `08:30` */
  time: string;
  timeZone: string;
  startsOn: string;
  endsOn: string | null;
  /** The next day on which it is asked; `null` when there is none any more. */
  nextDay: string | null;
}

export interface PromptList {
  heading: GroupHeading;
  prompts: PromptView[];
  next: string | null;
}
