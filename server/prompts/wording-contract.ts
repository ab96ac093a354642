import { z } from "zod";

/** Longest question, option, and answer or reply, in characters (code points) after Unicode NFC. */
export const longest = { question: 300, option: 80, answer: 2000 };
/** Fewest and most options of a choice. */
export const options = { fewest: 2, most: 8 };
/** Most on one page: answers of a thread, earlier days, scheduled prompts. */
export const perPage = 20;

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
export function words(most: number, required: string, tooLong: string) {
  return z
    .string("refusal.invalid-field")
    .max(most * 4, tooLong)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .refine((text) => text !== "", required)
    .refine((text) => [...text].length <= most, tooLong);
}

export const id = z.uuid("refusal.invalid-field").toLowerCase();
/** What stands in an address after the last one that was shown; nothing is the beginning. */
export const after = z.preprocess(
  (value) => (value === "" || value === null ? undefined : value),
  z.string().max(64).optional(),
);
