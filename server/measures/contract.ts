import { z } from "zod";
import { items, type Answers, type Form, type Item, type Kind } from "./item-contract.ts";

/** Most finished ones on one page of the list. */
export const perPage = 20;
/** Most finished ones that a course goes back over. */
export const longestCourse = 24;

export const rhythms = ["off", "weekly", "monthly"] as const;
/** How often the centre offers it. */
export type Rhythm = (typeof rhythms)[number];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What is in no form that we give out is an address of nothing: `null`, and not found. */
const id = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === "string" && uuid.test(value) ? value : null));
const item = z
  .unknown()
  .optional()
  .transform((value) => items.find((one): one is Item => one === value) ?? null);

export const OneMeasure = z.object({ id });
export const OneItem = z.object({ id, item });

/** One of mine; what I entered or chose, that I pass it over, or only the way I want to go. */
export const AnswerItem = z.object({
  id,
  item,
  answer: z.unknown().optional(),
  /** A ready answer beside a field to type in; it goes before what was typed. */
  ready: z.unknown().optional(),
  skip: z
    .unknown()
    .optional()
    .transform((value) => value === true || value === "on"),
  /** Where to go afterwards; without an answer `back` and `later` write nothing. */
  go: z.enum(["on", "back", "later"]).catch("on"),
});

/** What stands in an address after the last one that was shown; nothing is the beginning. */
export const ListMeasures = z.object({
  after: z.preprocess(
    (value) => (value === "" || value === null ? undefined : value),
    z.uuid("refusal.invalid-field").toLowerCase().optional(),
  ),
});

export const ChangeMeasureSetting = z.object({
  rhythm: z.enum(rhythms, "refusal.invalid-field"),
  form: z.preprocess(
    (value) => (typeof value === "string" ? Number(value) : value),
    z.union([z.literal(7), z.literal(30)], "refusal.invalid-field"),
  ),
});

/** How often it is offered here, and which form. */
export interface MeasureSetting {
  rhythm: Rhythm;
  form: Form;
}

/** One that was begun and not finished. */
export interface OpenMeasure {
  id: string;
  form: Form;
  /** The last local day on which it can be gone on with. */
  keptDay: string;
}

/** What is offered on Today: a new one, or going on with one. */
export interface OfferedMeasure {
  form: Form;
  begun: OpenMeasure | null;
}

/** My finished ones, the newest first, and where I stand. */
export interface MyMeasures {
  setting: MeasureSetting;
  open: OpenMeasure | null;
  /** The local day on which the next one is due; `null` when it is due, or not offered here. */
  nextDay: string | null;
  finished: { id: string; form: Form; day: string }[];
  next: string | null;
}

/** An item as it is asked: its published words, and what was answered before. */
export interface ItemView {
  id: string;
  form: Form;
  item: Item;
  /** 1 to 17. */
  number: number;
  kind: Kind;
  /** `null` was passed over; `undefined` is still open. */
  value: number | null | undefined;
  before: Item | null;
  keptDay: string;
}

/** How far one that is not finished has come. */
export interface MeasureStanding extends OpenMeasure {
  state: "open";
  answers: Answers;
  answered: number;
  next: Item | null;
}

/** The sub-scores by both published scorings; see `score.ts`. */
type SubScores = Record<"use" | "risk" | "protective", number | null>;

/** One finished one of a course. */
export interface CoursePoint {
  day: string;
  answers: Answers;
  scores: { categorical: SubScores; continuous: SubScores } | null;
}

/** A finished one, as its owner sees it. */
export interface MeasureResult {
  state: "finished";
  id: string;
  form: Form;
  /** Up to this one, the oldest first; the last is this one. */
  course: CoursePoint[];
}
