import { z } from "zod";
import { timeZone } from "../accounts/contract.ts";
import { numberIn } from "../check-ins/number-contract.ts";
import { slug, type GroupHeading } from "../groups/contract.ts";
import {
  after,
  id,
  kinds,
  longest,
  words,
  type PromptKind,
  type PromptWording,
} from "./wording-contract.ts";

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
