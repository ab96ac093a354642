import { z } from "zod";
import { slug } from "../groups/contract.ts";
import { seq, type MessagePage, type MessageView } from "../messages/contract.ts";

/** Opens a group's room on this socket, and catches up on what came after a `seq`. */
export const OpenRoom = z.object({
  slug,
  /** The last `seq` that this browser has without a gap; without it the newest page comes back. */
  after: seq.optional(),
});

/** Closes it again: nothing more of this group on this socket. */
export const CloseRoom = OpenRoom.pick({ slug: true });

/** What a browser hears without asking. */
export interface ServerToClient {
  /** Messages of one commit, in the order of `seq`. */
  "messages:posted": (packet: { slug: string; messages: MessageView[] }) => void;
  /** This account may not read the group any more, or rests from it. */
  "room:closed": (packet: { slug: string }) => void;
  /** The server is about to stop: come back in a moment. */
  "house:closing": () => void;
}

/** What comes back for `room:open`. */
export type OpenedRoom = MessagePage;
