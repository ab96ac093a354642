import { z } from "zod";

/** Longest part of a safety plan, in characters (code points) after NFC. */
export const longestPart = 2000;

/** What a plan is made of, in the order that it is gone through. */
export const planParts = [
  "signs",
  "alone",
  "places",
  "people",
  "professionals",
  "surroundings",
  "reasons",
] as const;
export type PlanPart = (typeof planParts)[number];

/** A plan's parts in their owner's words; a part may be empty. */
export type PlanWords = Record<PlanPart, string>;

const part = z
  .string("refusal.invalid-field")
  .max(longestPart * 4, "plan.too-long")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
  .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .refine((text) => [...text].length <= longestPart, "plan.too-long")
  .default("");

export const WriteSafetyPlan = z.object({
  signs: part,
  alone: part,
  places: part,
  people: part,
  professionals: part,
  surroundings: part,
  reasons: part,
});

/** A plan as its owner sees it; `changedAt` (ISO 8601) is missing before there is one. */
export interface PlanView {
  parts: PlanWords;
  changedAt: string | null;
}
