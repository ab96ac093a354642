import { z } from "zod";
import { slug, type GroupHeading } from "../groups/contract.ts";
import type { MessageNotice } from "./notice-contract.ts";

/** Longest message, in characters (code points) after Unicode NFC normalisation. */
export const longestBody = 4000;
/** Longest content note, in characters. */
export const longestNote = 80;
/** Most messages that one page of history carries. */
export const pageSize = 50;
/** Most messages that one catch-up carries; after more, a client asks again. */
export const catchUpSize = 200;

/** How long after posting its author may change a message, in milliseconds. */
export const editableFor = 15 * 60 * 1000;
/** Most pinned messages in a group. */
export const mostPins = 20;

/** Five ways to answer without words. */
export const reactionKinds = ["heart", "with-you", "me-too", "strength", "thank-you"] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** Why a message's words are not there any more. */
export type Gone = "deleted" | "hidden";

/** What is answered, in one line above the answer. */
export interface Quote {
  seq: number;
  /** `null` when the account is gone, or the message. */
  author: string | null;
  /** The beginning of its words; empty when they are gone or stand behind a content note. */
  text: string;
  note?: string;
  gone?: Gone;
}

/** A message as its readers may see it. What is not there is left out: most messages are plain. */
export interface MessageView {
  seq: number;
  /** The author's client id: how the author's own browser knows its pending message again. */
  clientId: string;
  /** `null` when the account is gone, or the message. */
  author: { id: string; name: string } | null;
  body: string;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  note?: string;
  replyTo?: Quote;
  /** Said by the house itself, for the screen to word; then there is no author. */
  notice?: MessageNotice;
  mentions?: { id: string; name: string }[];
  reactions?: Partial<Record<ReactionKind, number>>;
  /** The reader's own reactions. Never in what everyone hears; a reader keeps what they know then. */
  mine?: ReactionKind[];
  isEdited?: true;
  isPinned?: true;
  gone?: Gone;
  /** The group's number of its last change; left out as long as it is as it was said. */
  change?: number;
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

/** Short and neutral, "talks about …"; empty is none. */
const contentNote = z
  .string("refusal.invalid-field")
  .max(320, "messages.note-too-long")
  .refine((text) => text.isWellFormed() && !text.includes("\0"), "refusal.unreadable-text")
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((text) => [...text].length <= longestNote, "messages.note-too-long")
  .transform((text) => text || undefined)
  .optional();

/** A form's field says "true" or "false". */
const flag = z.preprocess((value) => {
  if (value === "true") return true;
  return value === "false" ? false : value;
}, z.boolean("refusal.invalid-field"));

export const PostMessage = z.object({
  slug,
  clientId: z.uuid("refusal.invalid-field").toLowerCase(),
  body,
  contentNote,
  /** The `seq` that this answers; an empty field of a form is none. */
  replyTo: z.preprocess((value) => (value === "" ? undefined : value), seq.optional()),
  /** Its writer has seen the group's word of caution, and sends it all the same. */
  heard: flag.default(false),
});
export type PostMessage = z.output<typeof PostMessage>;

/** One message of a group. */
export const NamedMessage = z.object({ slug, seq });
export const EditMessage = z.object({ slug, seq, body, contentNote });
export const ReactToMessage = z.object({
  slug,
  seq,
  kind: z.enum(reactionKinds, "refusal.invalid-field"),
  on: flag,
});
export const PinMessage = z.object({ slug, seq, on: flag });
export const ReadPins = z.object({ slug });

/**
 * A page of history: the newest, or what stands before, after or around a `seq`; and with
 * `changesAfter` what has changed since in the messages from `from` on.
 */
export const ReadMessages = z.object({
  slug,
  before: seq.optional(),
  after: seq.optional(),
  around: seq.optional(),
  changesAfter: seq.optional(),
  from: seq.optional(),
});
export type ReadMessages = z.output<typeof ReadMessages>;

/** A stretch of history, oldest first. */
export interface MessagePage {
  messages: MessageView[];
  /** Whether there is more in the direction that was asked for; around one, above it. */
  more: boolean;
  /** The newest `seq` of the group at that moment. */
  lastSeq: number;
  /** The group's last change at that moment; what the page shows is at least as new. */
  lastChange: number;
  /** What has changed; `null` when it is so much that a reader had better begin anew. */
  changed?: MessageView[] | null;
}

/** What a message said earlier, for moderators. */
export interface EarlierVersion {
  body: string;
  note: string | null;
  /** When something else took its place; instant, ISO 8601. */
  until: string;
}

/** What is pinned in a group, the newest pin first. */
export interface PinnedMessages {
  heading: GroupHeading;
  messages: MessageView[];
}

/** One message on a page of its own. */
export interface MessagePortrait {
  heading: GroupHeading;
  message: MessageView;
  /** Who reacted how; the first hundred. */
  reactedBy: { kind: ReactionKind; names: string[] }[];
  /** What it said earlier; empty for everyone but moderators. */
  earlier: EarlierVersion[];
  longest: { body: number; note: number };
  canEdit: boolean;
  canDelete: boolean;
  canPin: boolean;
}
