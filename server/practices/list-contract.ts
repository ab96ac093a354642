import { z } from "zod";
import type { PracticeHead, SessionView, WhatHelps } from "./contract.ts";
import { modalityKeys, states, type Both } from "./practice-contract.ts";

/** Most practices on one page of a list. */
export const perPage = 12;
/** Lengths to choose from, in minutes: a practice that can be as short fits. */
export const lengths = [3, 5, 10, 20] as const;

/** Something chosen in an address; whatever is none of it chooses nothing. */
const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.enum(words).nullable().catch(null);

/** Which practices: of a kind, for a state, that can be done in so many minutes. */
export const ListPractices = z.object({
  state: oneOf(states),
  modality: oneOf(modalityKeys),
  minutes: z.coerce.number().pipe(z.literal(lengths)).nullable().catch(null),
  /** The slug that the page before ended with. */
  after: z.string().max(64).nullable().catch(null),
});
export type Chosen = Omit<z.output<typeof ListPractices>, "after">;

/** What a practice did for me: so often rated, and so often it was less after than before. */
export interface Helped {
  times: number;
  eased: number;
}

export type ListedPractice = PracticeHead & { helped: Helped | null };

export interface PracticeList {
  chosen: Chosen;
  practices: ListedPractice[];
  next: string | null;
}

/** All that stands about a practice, beside what it did for me. */
export interface PracticeAbout extends PracticeHead {
  why: Both;
  cautions: Both[];
  withoutSensor: Both | null;
  source: { title: string; url?: string | undefined };
  /** By the state that I began in; from three rated times on. */
  helps: WhatHelps[];
  /** My last times, the newest first. */
  mine: SessionView[];
}

/** One calm suggestion: a practice, how long, the state that it is for and what it did before. */
export interface Suggestion {
  practice: PracticeHead;
  state: (typeof states)[number] | null;
  helped: Helped | null;
}
