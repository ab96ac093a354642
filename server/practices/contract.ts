import { z } from "zod";
import { numberIn } from "../check-ins/number-contract.ts";
import { states, type Both, type Modality, type State } from "./practice-contract.ts";

export { modalityKeys, states, type Both, type Modality, type State } from "./practice-contract.ts";

/** A session counts no more seconds than two hours: a longer one was only left open. */
export const longestSeconds = 7200;
/** In what is shown and counted it has no more minutes than these. */
export const longestSession = 60;
/** Oldest session that may still be handed in, in milliseconds (48 hours). */
export const oldestSession = 48 * 60 * 60 * 1000;

const emptyIsNull = (value: unknown) => (value === "" || value === undefined ? null : value);

/** Distress from 0 to 10, as somebody rates it; leaving it out is fine. */
const distress = z.preprocess(
  emptyIsNull,
  numberIn(0, 10, 1, "practice-pages.rating-range").nullable(),
);
const state = z.preprocess(emptyIsNull, z.enum(states, "refusal.invalid-field").nullable());

/** A practice's name in addresses; what can't be one is the name that none has. */
export const practiceSlug = z
  .unknown()
  .transform((value) =>
    typeof value === "string" && value.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? value
      : "",
  );

/**
 * That somebody practised, and how heavy it was before and after. Sent at the end, and with the same
 * client id once more when the rating afterwards is there: what was not rated before is then added.
 */
export const RecordSession = z
  .object({
    clientId: z.uuid("refusal.invalid-field").toLowerCase(),
    practice: practiceSlug,
    /** Seconds practised, without pauses; or, of a page without script, when it was made. */
    seconds: numberIn(0, longestSeconds, 1, "practice-pages.seconds-range").optional(),
    startedAt: z.iso.datetime("refusal.invalid-field").optional(),
    /** Whole breaths that a pacer counted. */
    breaths: numberIn(0, 1000, 1, "refusal.invalid-field").default(0),
    /** How long ago it ended, in milliseconds on the device's own clock. */
    ago: numberIn(0, oldestSession, 1, "practice-pages.not-in-time").default(0),
    before: distress,
    after: distress,
    /** The state before; left out, the newest check-in of the last hours tells it. */
    stateBefore: state,
    stateAfter: state,
    /** The day of a course that it was for: its slug, week and day (`mindfulness-weeks/3/2`). */
    courseDay: z.preprocess(
      emptyIsNull,
      z
        .string("refusal.invalid-field")
        .regex(/^[a-z0-9-]{1,64}\/[1-9]\d?\/[1-7]$/, "refusal.invalid-field")
        .nullable(),
    ),
  })
  .refine((given) => given.seconds !== undefined || given.startedAt !== undefined, {
    error: "refusal.invalid-field",
    path: ["seconds"],
  });

/** A session as it is remembered. */
export interface SessionView {
  clientId: string;
  practice: string;
  minutes: number;
  before: number | null;
  after: number | null;
  stateBefore: State | null;
  stateAfter: State | null;
  day: string;
}

/** What a practice did in one state, over the last year; told from three rated times on. */
export interface WhatHelps {
  practice: string;
  name: Both;
  /** The state before; `null` where none was known. */
  state: State | null;
  /** So often it was rated before and after, and so often it was less after than before. */
  times: number;
  eased: number;
  /** Means of the ratings, 0 to 10. */
  before: number;
  after: number;
}

/** A practice in few words, for lists. */
export interface PracticeHead {
  slug: string;
  name: Both;
  line: Both;
  modality: Modality;
  suits: State[];
  minutes: number[];
  usualMinutes: number;
  /** Written by the centre's staff. */
  isOwn: boolean;
}
