import { z } from "zod";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { Wording } from "../refusal.ts";
import { seq, type MessagePage, type Quote } from "./contract.ts";
import type { WaitingMessage } from "./held-contract.ts";

/** What a room's page asks for: the place to read, and what is to be answered. */
export const LookIntoRoom = z.object({
  slug,
  before: seq.optional().catch(undefined),
  after: seq.optional().catch(undefined),
  at: seq.optional().catch(undefined),
  reply: seq.optional().catch(undefined),
  /** A message that waited and was taken back: its words are to be written on. */
  took: z.uuid().optional().catch(undefined),
});

/** A room as its page shows it. */
export interface RoomView {
  heading: GroupHeading;
  page: MessagePage;
  /** How far this member had read when the page was made. */
  lastReadSeq: number;
  /** The message that an address led to, if it is there. */
  opensAt: number | null;
  /** How many messages are pinned in the group. */
  pins: number;
  /** What is answered, when the page was asked for that. */
  replyTo: Quote | null;
  /** What I wrote and a moderator looks at first, the oldest first. */
  waiting: WaitingMessage[];
  /** What I took back before anybody saw it. */
  took: { body: string; note: string } | null;
  /** Limits that the page has no knowledge of its own of: characters, and milliseconds. */
  longest: { body: number; note: number };
  editableFor: number;
  /** Why this member can't write here now, or `null`. */
  closedBecause: Wording | null;
  /** Until when the room takes a breath (ISO 8601), or `null`. */
  quietUntil: string | null;
}
