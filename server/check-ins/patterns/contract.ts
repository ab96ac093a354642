import { z } from "zod";

/** What we look for, each in the one direction in which knowing it may help. */
export const patternKeys = [
  "short-sleep-craving",
  "short-sleep-restless",
  "hungry-craving",
  "angry-craving",
  "lonely-craving",
  "tired-craving",
  "weekend-craving",
  "weekday-craving",
  "practice-settles",
  "sharing-eases",
] as const;
export type PatternKey = (typeof patternKeys)[number];

/** Says of a pattern that it does not help, so that it is not shown again; or takes that back. */
export const JudgePattern = z.object({
  pattern: z.enum(patternKeys, "refusal.invalid-field"),
  helps: z.enum(["yes", "no"], "refusal.invalid-field"),
});

/** Something that went together on somebody's days. It says nothing about what causes what. */
export interface Pattern {
  key: PatternKey;
  /** By how much the days differ on average, in whole points or lines: at least 2. */
  points: number;
  /** On so many days it was there. */
  days: number;
}

/** What was found, and what was put aside. */
export interface Patterns {
  found: Pattern[];
  putAside: PatternKey[];
}
