import { z } from "zod";
import { slug } from "../groups/contract.ts";
import type { Quote } from "./contract.ts";

/** How soon a moderator usually looks at a message that waits, in milliseconds; a case has the same time. */
export const lookedAtWithin = 24 * 3_600_000;
/** Most of one's own waiting messages that a room shows. */
export const mostWaiting = 20;

/** Why a message waits: a rule of that kind found something, it sounds like a crisis, or its writer is new here. */
export type HeldKind = "words" | "links" | "contact" | "selling" | "crisis" | "newcomer";

/** A message of one's own that waits for a moderator: nobody else but moderators knows of it. */
export interface WaitingMessage {
  /** Tells it from a message that is there. */
  waits: true;
  clientId: string;
  body: string;
  note?: string;
  replyTo?: Quote;
  /** When it was written, and by when somebody usually looks; instants, ISO 8601. */
  at: string;
  by: string;
  /** Why it waits, and the words that this rests on. */
  because: HeldKind;
  words: string[];
}

/** Takes back a message that waits, by its client id. */
export const WithdrawHeld = z.object({
  slug,
  clientId: z.uuid("refusal.invalid-field").toLowerCase(),
});
