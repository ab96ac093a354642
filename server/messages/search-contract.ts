import { z } from "zod";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { Wording } from "../refusal.ts";

/** Longest question, in characters (code points) after NFC. */
export const longestQuestion = 200;
/** Most hits on one page. */
export const hitsPerPage = 20;

/**
 * What is looked for, as it was typed. What can't stand in any message is blank space here, so that
 * whatever somebody pastes is looked for as far as it can be.
 */
const question = z
  .string("refusal.invalid-field")
  .max(longestQuestion * 4, "search.too-long")
  .transform((text) =>
    text.toWellFormed().replaceAll("\0", " ").normalize("NFC").replace(/\s+/g, " ").trim(),
  )
  .refine((text) => [...text].length <= longestQuestion, "search.too-long")
  .default("");

/** Where a page of hits ended: instant in milliseconds, group and number of its last one. */
export interface Place {
  at: number;
  groupId: number;
  seq: number;
}

/** A place to go on after, as the page before gave it; anything else starts at the newest. */
const place = z
  .string()
  .max(40)
  .regex(/^\d{1,14}\.\d{1,9}\.\d{1,9}$/)
  .transform((text): Place => {
    const [at = 0, groupId = 0, seq = 0] = text.split(".").map(Number);
    return { at, groupId, seq };
  })
  .optional()
  .catch(undefined);

export const SearchMessages = z.object({ q: question, after: place });
export const SearchGroup = SearchMessages.extend({ slug });

/** A stretch of a message's words; `isHit` where it is what was looked for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** A message that was found, by its place and some words around the first hit. */
export interface SearchHit {
  group: { slug: string; name: string };
  seq: number;
  /** `null` when the account is gone. */
  author: string | null;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  /** Its content note. */
  note: string | null;
  pieces: Piece[];
}

/** A page of what was found, newest first. */
export interface SearchPage {
  /** Stands above a search within one group. */
  heading: GroupHeading | null;
  question: string;
  hits: SearchHit[];
  /** Where the next page goes on. */
  next: string | null;
  /** What to try instead, when nothing was looked for. */
  hint: Wording | null;
  /**
   * The words are in so very many messages that only the newest were looked through: how many in each
   * group. `null` when everything was.
   */
  newestOnly: number | null;
}
