import { z } from "zod";
import { numberIn } from "../check-ins/number-contract.ts";

export const states = ["activated", "settled", "shutdown"] as const;
export type State = (typeof states)[number];

/** The practices that there are, by their slugs, and of which kind each is. */
export const modalities = { "longer-breath-out": "breathwork" } as const;
export type PracticeSlug = keyof typeof modalities;

/** A session counts no more minutes: beyond that a page was only left open. */
export const longestSession = 60;
/** Oldest session that may still be handed in, in milliseconds (48 hours). */
export const oldestSession = 48 * 60 * 60 * 1000;

const emptyIsNull = (value: unknown) => (value === "" || value === undefined ? null : value);

/** Distress from 0 to 10, as somebody rates it; leaving it out is fine. */
const distress = z.preprocess(emptyIsNull, numberIn(0, 10, 1, "practices.rating-range").nullable());
const state = z.preprocess(emptyIsNull, z.enum(states, "refusal.invalid-field").nullable());
const oneOf = Object.keys(modalities) as [PracticeSlug, ...PracticeSlug[]];

/** That somebody practised, and how heavy it was before and after. */
export const RecordSession = z.object({
  clientId: z.uuid("refusal.invalid-field").toLowerCase(),
  practice: z.enum(oneOf, "refusal.invalid-field"),
  /** When it began by this server's clock (ISO 8601, UTC), as its page was given it. */
  startedAt: z.iso.datetime("refusal.invalid-field"),
  /** How long ago it ended, in milliseconds on the device's own clock. */
  ago: numberIn(0, oldestSession, 1, "practices.not-in-time").default(0),
  before: distress,
  after: distress,
  /** The state before; left out, the newest check-in of the last hours tells it. */
  stateBefore: state,
  stateAfter: state,
});

/** A session as it is remembered. */
export interface SessionView {
  practice: PracticeSlug;
  minutes: number;
  before: number | null;
  after: number | null;
  stateBefore: State | null;
  stateAfter: State | null;
  day: string;
}

/** What a practice did in one state, over the last year; told from three rated times on. */
export interface WhatHelps {
  practice: PracticeSlug;
  /** The state before; `null` where none was known. */
  state: State | null;
  /** So often it was rated before and after, and so often it was less after than before. */
  times: number;
  eased: number;
  /** Means of the ratings, 0 to 10. */
  before: number;
  after: number;
}
