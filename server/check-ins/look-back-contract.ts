import { z } from "zod";

/** How many days, up to today, a look back may show. */
export const spans = [7, 30, 90, 365] as const;
export type Span = (typeof spans)[number];

/** How far to look back; 30 days when nothing is said. */
export const LookBack = z.object({
  days: z
    .preprocess(
      (value) => (value === undefined || value === null || value === "" ? "30" : value),
      z.enum(["7", "30", "90", "365"], "check-ins.unknown-span"),
    )
    .transform((days) => Number(days) as Span),
});

/** A day of the picture, or a week of a year's; each number is the middle one of its days. */
export interface Step {
  /** Its place from the left, from 0. */
  slot: number;
  /** The day, or the first day of the week. */
  day: string;
  /** −5 to +5, and the lowest and highest of a week. */
  arousal: number;
  lowest: number;
  highest: number;
  /** 0 to 10. */
  craving: number | null;
  /** 0 to 24. */
  sleepHours: number | null;
}

/** A further check-in of a day. */
export interface Moment {
  slot: number;
  day: string;
  at: string;
  timeZone: string;
  arousal: number;
}

/** Where cravings went, in whole points; told only when it is worth a sentence. */
export type CravingTrend = { kind: "easing"; from: number; to: number } | { kind: "stronger" };

/** What the days up to today look like. */
export interface LookedBack {
  span: Span;
  /** First and last local day. */
  from: string;
  to: string;
  /** So many places there are from left to right. */
  slots: number;
  unit: "day" | "week";
  steps: Step[];
  moments: Moment[];
  /** On how many days there is a check-in, and how many of them were settled. */
  noted: number;
  settled: number;
  /** By how many that is more than in as many days before; `null` when there is nothing kind to say. */
  moreSettled: number | null;
  trend: CravingTrend | null;
  /** The middle of the nights' hours. */
  usualSleep: number | null;
  /** The last 30 days, the oldest first, with how they were if it was noted. */
  calendar: { day: string; arousal: number | null }[];
}
