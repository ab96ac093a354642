import { z } from "zod";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { CrisisTopic } from "../safety/contract.ts";
import {
  after,
  id,
  longest,
  words,
  type PromptKind,
  type PromptWording,
} from "./wording-contract.ts";

export * from "./schedule-contract.ts";
export {
  kinds,
  longest,
  mostScheduled,
  options,
  perPage,
  type PromptKind,
  type PromptWording,
  type PromptWords,
} from "./wording-contract.ts";

/** Fewest people in a picture of a group's answers. */
export const fewestInPicture = 3;
/** Most replies that come along with an answer; the others are asked for. */
export const repliesAtOnce = 3;

const clientId = id;
const day = z.string("refusal.invalid-field").transform((text) => {
  const isOne = /^2\d{3}-\d\d-\d\d$/.test(text) && z.iso.date().safeParse(text).success;
  return isOne ? text : null;
});

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
