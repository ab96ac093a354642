import { z } from "zod";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { Wording } from "../refusal.ts";

/** Longest message, in characters (code points) after Unicode NFC normalisation. */
export const longestBody = 4000;
/** Most messages that one page of history carries. */
export const pageSize = 50;
/** Most messages that one catch-up carries; after more, a client asks again. */
export const catchUpSize = 200;

/** A message as its readers may see it. */
export interface MessageView {
  seq: number;
  /** The author's client id: how the author's own browser knows its pending message again. */
  clientId: string;
  /** `null` when the author's account is gone. */
  author: { id: string; name: string } | null;
  body: string;
  /** Instant, ISO 8601 in UTC. */
  at: string;
}

/** A message's number in its group; 0 stands before the first. */
export const seq = z.coerce
  .number("refusal.invalid-field")
  .int("refusal.invalid-field")
  .min(0, "refusal.invalid-field")
  .max(2_147_483_647, "refusal.invalid-field");

/**
 * What somebody says. Unpaired surrogates and NUL can be neither stored nor shown: they are refused.
 * Line ends become \n; outer blank space goes.
 */
const body = z
  .string("messages.body-missing")
  .max(longestBody * 4, "messages.body-too-long")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
  .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .refine((text) => text.length > 0, "messages.body-missing")
  .refine((text) => [...text].length <= longestBody, "messages.body-too-long");

export const PostMessage = z.object({
  slug,
  clientId: z.uuid("refusal.invalid-field").toLowerCase(),
  body,
});
export type PostMessage = z.output<typeof PostMessage>;

/** A page of history: the newest, or what stands before or after a `seq`. */
export const ReadMessages = z.object({
  slug,
  before: seq.optional(),
  after: seq.optional(),
});
export type ReadMessages = z.output<typeof ReadMessages>;

/** A stretch of history, oldest first. */
export interface MessagePage {
  messages: MessageView[];
  /** Whether there is more in the direction that was asked for. */
  more: boolean;
  /** The newest `seq` of the group at that moment. */
  lastSeq: number;
}

/** A room as its page shows it. */
export interface RoomView {
  heading: GroupHeading;
  page: MessagePage;
  /** How far this member had read when the page was made. */
  lastReadSeq: number;
  /** Longest message, in characters; the page knows no limit of its own. */
  longestBody: number;
  /** Why this member can't write here now, or `null`. */
  closedBecause: Wording | null;
}
