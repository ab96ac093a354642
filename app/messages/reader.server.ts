import { blockedBy } from "#server/accounts/blocked-by.ts";
import { preferencesOf } from "#server/accounts/preferences.ts";
import type { Actor } from "#server/actor.ts";
import type { RoomView } from "#server/messages/contract.ts";
import type { Reader } from "./reader.ts";

/** For whom a room's page is made, with what they chose. */
export async function readerOf(
  { accountId, displayName, timeZone }: Actor,
  { heading, editableFor }: RoomView,
): Promise<Reader & { name: string }> {
  const [{ quiet: _quiet, ...chosen }, blocked] = await Promise.all([
    preferencesOf(accountId),
    blockedBy(accountId),
  ]);
  return {
    ...chosen,
    accountId,
    name: displayName,
    timeZone,
    editableFor,
    isModerator: heading.role === "moderator",
    blocked,
  };
}
