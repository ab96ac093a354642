import { z } from "zod";
import { slug } from "../groups/contract.ts";
import { longest, words } from "../moderation/contract.ts";
import type { NoteView } from "../moderation/view-contract.ts";

/** Notes of a group on one page. */
export const handOversPerPage = 10;
/** So long before the end of a shift a note is asked for, in minutes. */
export const askedBeforeEnd = 30;

/** Words for whoever comes next. */
export const WriteHandOver = z.object({
  slug,
  clientId: z.uuid("refusal.invalid-field").toLowerCase(),
  words: words(longest.note, "moderation.words-too-long").refine(
    (text) => text !== "",
    "moderation.words-needed",
  ),
});
export const ListHandOvers = z.object({
  slug,
  before: z.string().max(80).optional().catch(undefined),
});

export interface HandOverList {
  notes: NoteView[];
  next: string | null;
}
