import type { Unit } from "./contract.ts";
import type { Modality } from "../practices/practice-contract.ts";

/** A challenge to begin from; its title is worded by the catalogue, and its dates follow from today. */
export interface Template {
  key: string;
  title: string;
  /** As `BeginChallenge` has it. */
  counts: "any" | `modality:${Modality}`;
  unit: Unit;
  goalEach: number | null;
  goalTogether: number | null;
  days: number;
  graceDays: number;
}

/** Small ones first. All of it can be changed before it begins; together is what four people do. */
export const templates = [
  {
    key: "seven-calm-evenings",
    title: "challenges.template-seven-calm-evenings",
    counts: "any",
    unit: "days",
    goalEach: 7,
    goalTogether: 28,
    days: 9,
    graceDays: 2,
  },
  {
    key: "a-thousand-breaths",
    title: "challenges.template-a-thousand-breaths",
    counts: "modality:breathwork",
    unit: "breaths",
    goalEach: null,
    goalTogether: 1000,
    days: 14,
    graceDays: 0,
  },
  {
    key: "twenty-one-mornings",
    title: "challenges.template-twenty-one-mornings",
    counts: "any",
    unit: "days",
    goalEach: 21,
    goalTogether: 84,
    days: 28,
    graceDays: 2,
  },
  {
    key: "a-hundred-times",
    title: "challenges.template-a-hundred-times",
    counts: "any",
    unit: "sessions",
    goalEach: null,
    goalTogether: 100,
    days: 21,
    graceDays: 2,
  },
  {
    key: "a-moving-week",
    title: "challenges.template-a-moving-week",
    counts: "modality:yoga",
    unit: "minutes",
    goalEach: 30,
    goalTogether: 300,
    days: 7,
    graceDays: 1,
  },
] as const satisfies Template[];
