import { z } from "zod";
import { slug } from "../../groups/contract.ts";

const id = z.uuid("refusal.invalid-field").toLowerCase();

/** Asks a colleague, or all of the group, to take one of my shifts, once. */
export const AskSwap = z.object({
  slug,
  /** When the shift begins (ISO 8601). */
  from: z.iso.datetime("refusal.invalid-field").transform((text) => new Date(text)),
  /** Nobody's is everybody's. */
  personId: z.preprocess((value) => (value === "" ? undefined : value), id.optional()),
});
export const OneSwap = z.object({ slug, id });

/** A shift that somebody asks to be taken, once. */
export interface SwapView {
  id: string;
  asker: { id: string; name: string };
  /** `null` asks everybody who moderates the group. */
  to: { id: string; name: string } | null;
  from: string;
  until: string;
}

/** One of my next shifts, and whom I asked to take it. */
export interface ComingShift {
  from: string;
  until: string;
  asked: SwapView | null;
}

/** Shifts that change hands, as they concern me. */
export interface Swaps {
  mine: ComingShift[];
  /** What I can take. */
  offers: SwapView[];
}
