import { blockedBy } from "#server/accounts/blocked-by.ts";
import { preferencesOf } from "#server/accounts/preferences.ts";
import type { Actor } from "#server/actor.ts";
import type { Reader } from "./reader.ts";

/** For whom a room's page is made, with what they chose; what they may there, the room says. */
export async function readerOf({
  accountId,
  displayName,
  timeZone,
}: Actor): Promise<Omit<Reader, "editableFor" | "isModerator"> & { name: string }> {
  const [{ quiet: _quiet, ...chosen }, blocked] = await Promise.all([
    preferencesOf(accountId),
    blockedBy(accountId),
  ]);
  return {
    ...chosen,
    accountId,
    name: displayName,
    timeZone,
    blocked,
  };
}
