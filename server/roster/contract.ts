import { z } from "zod";
import { timeZone } from "../accounts/contract.ts";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { NoteView } from "../moderation/view-contract.ts";
import type { Swaps } from "./swaps/swap-contract.ts";

/** What is different when nobody is meant to be with a group. */
export const outsideHours = ["open", "note", "quiet"] as const;
export type Outside = (typeof outsideHours)[number];

const id = z.uuid("refusal.invalid-field").toLowerCase();

/** A time of day as forms have it, in minutes after midnight. */
const minute = z
  .string("roster.time-needed")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "roster.time-needed")
  .transform((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));

/** ISO weekdays: 1 is Monday. One tick of a form is no list. */
const weekdays = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.coerce.number().int().min(1).max(7)).max(7),
);

/** Sets a group's open hours anew: the same stretch on some weekdays, or none at all. */
export const SetHours = z.object({
  slug,
  timeZone,
  outside: z.enum(outsideHours, "refusal.invalid-field"),
  weekdays,
  from: minute,
  until: minute,
});

/** Puts somebody on call, each week. */
export const PlanShift = z.object({
  slug,
  personId: id,
  weekdays: weekdays.refine((days) => days.length > 0, "roster.days-needed"),
  from: minute,
  until: minute,
});
export const DropShift = z.object({ slug, id });
/** Says that I can't now, or that I am there now, for so many hours. */
export const ChangeNow = z.object({
  slug,
  hours: z.coerce
    .number("roster.hours-range")
    .int("roster.hours-range")
    .min(1, "roster.hours-range")
    .max(24, "roster.hours-range"),
});

/** Whom somebody who waits can expect: names, or the centre's staff without names. */
export interface Alerted {
  to: "on-call" | "next" | "staff" | "nobody";
  names: string[];
}

/** What somebody is told who has asked for a person. */
export interface Asked {
  alerted: Alerted | null;
  /** Who looks at it by now. */
  claimedBy: string | null;
  /** Whole minutes since I asked. */
  minutes: number;
  isOver: boolean;
}

/** A stretch of each week as a page shows it; times as `HH:mm`. */
export interface StretchView {
  weekday: number;
  from: string;
  until: string;
}
export interface ShiftView extends StretchView {
  id: string;
  person: { id: string; name: string };
}

/** Who is with a group now, or when somebody will be. */
export interface WithGroup {
  /** On call now, by name. */
  names: string[];
  isOpen: boolean;
  outside: Outside;
  /** When somebody comes next (ISO 8601), where nobody is there. */
  opensAt: string | null;
}

/** A group's week, for its moderators. */
export interface RosterView {
  heading: GroupHeading;
  timeZone: string;
  outside: Outside;
  hours: StretchView[];
  shifts: ShiftView[];
  /** Open hours that nobody holds. */
  gaps: StretchView[];
  moderators: { id: string; name: string }[];
  now: WithGroup;
  iAmOnCall: boolean;
  /** When my being on call ends, where that is soon (ISO 8601): a note for whoever comes next helps them. */
  endsSoon: string | null;
  /** Open hours of the coming week that nobody holds as things stand. */
  gapsAhead: Span[];
  swaps: Swaps;
}

/** From an instant until another (ISO 8601). */
export interface Span {
  from: string;
  until: string;
}

/** How things stand with one of my groups, for the desk. */
export interface Duty {
  slug: string;
  name: string;
  endsSoon: string | null;
  /** Open hours of the coming week that nobody holds; how many, and the first. */
  gaps: number;
  firstGap: Span | null;
  /** Colleagues who ask me to take a shift. */
  offers: number;
  /** The newest words for whoever comes next, while I am on call. */
  note: NoteView | null;
}
