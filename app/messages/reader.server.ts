import type { Actor } from "#server/actor.ts";
import type { RoomView } from "#server/messages/contract.ts";
import type { Reader } from "./reader.ts";

/** For whom a room's page is made, with what they chose. */
export async function readerOf(
  { accountId, displayName, timeZone }: Actor,
  { heading, editableFor }: RoomView,
): Promise<Reader & { name: string }> {
  return {
    accountId,
    name: displayName,
    timeZone,
    editableFor,
    isModerator: heading.role === "moderator",
    blocked: [],
    enterSends: true,
    foldsNotes: true,
    showsTyping: true,
    announces: "count",
  };
}
