import { z } from "zod";
import { numberIn } from "../check-ins/number-contract.ts";
import { practiceSlug } from "./contract.ts";
import type { Both } from "./practice-contract.ts";

export const OneCourse = z.object({ slug: practiceSlug });
const place = (most: number) => numberIn(1, most, 1, "refusal.invalid-field");
/** A day that was done, or was not after all. */
export const MarkDay = OneCourse.extend({
  week: place(52),
  day: place(7),
  to: z.enum(["done", "open"], "refusal.invalid-field"),
});
/** The week to be in from now on: the next, an earlier one, or the same; `again` opens its days anew. */
export const ChooseWeek = OneCourse.extend({
  week: place(52),
  again: z.preprocess((value) => value === true || value === "on" || value === "yes", z.boolean()),
});

/** A course in few words, and the week that I am in. */
export interface CourseHead {
  slug: string;
  name: Both;
  line: Both;
  weeks: number;
  myWeek: number | null;
}

export interface CourseDayView {
  practice: string;
  /** `null` when there is no such practice any more. */
  name: Both | null;
  minutes: number;
  notice: Both | null;
  isDone: boolean;
  /** The centre has switched its practice off. */
  isOff: boolean;
}

export interface CourseView {
  slug: string;
  name: Both;
  line: Both;
  why: Both;
  cautions: Both[];
  source: { title: string; url?: string };
  weeks: { title: Both; aim: Both; days: CourseDayView[] }[];
  /** My way through it, if one is under way: the week that I am in, and the first day of it still open. */
  run: { week: number; today: number | null; daysDone: number } | null;
  /** So often I came to an end before. */
  timesEnded: number;
}
