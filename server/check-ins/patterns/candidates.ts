import type { Halt } from "../contract.ts";
import type { PatternKey } from "./contract.ts";

/** A day as far as patterns look at it. */
export interface PatternDay {
  /** The local day as a whole number that grows by one each day; day 0 was a Thursday. */
  day: number;
  arousal: number;
  craving: number | null;
  sleepHours: number | null;
  halt: Halt[];
  /** Whether the check-in was shared with a group. */
  isShared: boolean;
}

/** What is known beside the day itself. */
export interface Around {
  before: PatternDay | undefined;
  practisedBefore: boolean;
}

/** Two kinds of days, and what is compared on them; `null` is a day that says nothing about it. */
export interface Candidate {
  key: PatternKey;
  isExposed(day: PatternDay, around: Around): boolean | null;
  value(day: PatternDay): number | null;
  /** Whether the value is looked for higher (1) or lower (−1) on the exposed days. */
  direction: 1 | -1;
}

/** A night of fewer hours is a short one. */
const shortNight = 6;

const craving = (day: PatternDay) => day.craving;
/** How far from the middle of the window, upwards or downwards. */
const distance = (day: PatternDay) => Math.abs(day.arousal);
const afterShortNight = ({ sleepHours }: PatternDay) =>
  sleepHours === null ? null : sleepHours < shortNight;
const withFlag = (flag: Halt) => (day: PatternDay) => day.halt.includes(flag);
/** Day 0 was a Thursday: 2 and 3 days later it was weekend. */
const isWeekend = ({ day }: PatternDay) => [2, 3].includes(((day % 7) + 7) % 7);

/** Everything that is looked for. */
export const candidates: Candidate[] = [
  { key: "short-sleep-craving", isExposed: afterShortNight, value: craving, direction: 1 },
  { key: "short-sleep-restless", isExposed: afterShortNight, value: distance, direction: 1 },
  { key: "hungry-craving", isExposed: withFlag("hungry"), value: craving, direction: 1 },
  { key: "angry-craving", isExposed: withFlag("angry"), value: craving, direction: 1 },
  { key: "lonely-craving", isExposed: withFlag("lonely"), value: craving, direction: 1 },
  { key: "tired-craving", isExposed: withFlag("tired"), value: craving, direction: 1 },
  { key: "weekend-craving", isExposed: isWeekend, value: craving, direction: 1 },
  { key: "weekday-craving", isExposed: (day) => !isWeekend(day), value: craving, direction: 1 },
  {
    key: "practice-settles",
    isExposed: (_day, { practisedBefore }) => practisedBefore,
    value: distance,
    direction: -1,
  },
  {
    key: "sharing-eases",
    isExposed: (_day, { before }) => before?.isShared ?? null,
    value: craving,
    direction: -1,
  },
];
