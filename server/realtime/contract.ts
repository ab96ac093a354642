import { z } from "zod";
import type { Together } from "../challenges/contract.ts";
import { slug } from "../groups/contract.ts";
import { seq, type MessagePage, type MessageView } from "../messages/contract.ts";
import type { CrisisTopic } from "../safety/contract.ts";

/** Opens a group's room on this socket, and catches up on what came after a `seq`. */
export const OpenRoom = z.object({
  slug,
  /** The last `seq` that this browser has without a gap; without it the newest page comes back. */
  after: seq.optional(),
  /** The last change that this browser knows of, and the first message that it shows. */
  changesAfter: seq.optional(),
  from: seq.optional(),
});

/** That somebody is writing in an open room. */
export const TellTyping = z.object({ slug });

/** Closes it again: nothing more of this group on this socket. */
export const CloseRoom = OpenRoom.pick({ slug: true });

/** What a browser hears without asking. */
export interface ServerToClient {
  /** Messages of one commit, in the order of `seq`. */
  "messages:posted": (packet: { slug: string; messages: MessageView[] }) => void;
  /** Messages that were changed; the number of each change is in it. */
  "messages:changed": (packet: { slug: string; messages: MessageView[] }) => void;
  /** More was said or changed in an open room than this connection was told: ask for it. */
  "room:behind": (packet: { slug: string; lastSeq: number; lastChange: number }) => void;
  /** Somebody is writing, in a room that is open here. */
  "typing:heard": (packet: { slug: string; person: { id: string; name: string } }) => void;
  /** How far this account has read, on another of its devices. */
  "group:read": (packet: { slug: string; lastReadSeq: number }) => void;
  /** Something new in a group of mine; at most every few seconds. */
  "group:stirred": (packet: { slug: string; lastSeq: number }) => void;
  /** Whom this account has blocked is another list now: load anew. */
  "blocks:changed": () => void;
  /** Somebody shared a check-in with a group of mine, or changed one: ask for it. */
  "check-in:shared": (packet: { slug: string }) => void;
  /** A check-in that its author took back: off the screen with it. */
  "check-in:unshared": (packet: { slug: string; id: string }) => void;
  /** A question of a group of mine was opened, or what was said to it is another now: ask for it. */
  "prompt:changed": (packet: { slug: string; day: string }) => void;
  /** What I said sounds as if I could need somebody now, and what it is about; none of its words. */
  "care:offered": (packet: {
    slug: string;
    seq: number | null;
    topic: CrisisTopic;
    isHeld: boolean;
  }) => void;
  /** What I wrote in this room waits for a moderator, or waits no more: ask for it. */
  "waiting:changed": (packet: { slug: string }) => void;
  /** A case on my desk is another now: ask for it. */
  "desk:changed": (packet: { id: string }) => void;
  /** Somebody waits for me now: ask for it. */
  "alert:raised": (packet: { id: string }) => void;
  /** A moderator told me something. */
  "notice:written": () => void;
  /** I may write in this room again, or no more for now: ask why. */
  "room:writing": (packet: { slug: string }) => void;
  /** A challenge of a group of mine was begun or ended, or its note is another now: ask for it. */
  "challenge:changed": (packet: { slug: string; id: string }) => void;
  /** What all did together in a challenge of a group of mine; at most once a second, never who. */
  "challenge:progress": (packet: { slug: string; id: string; together: Together }) => void;
  /** This account may not read the group any more, or rests from it. */
  "room:closed": (packet: { slug: string }) => void;
  /** The server is about to stop: come back in a moment. */
  "house:closing": () => void;
}

/** What comes back for `room:open`. */
export type OpenedRoom = MessagePage;
