import { keyOf } from "./member-keys.ts";
import { open, seal } from "./sealing.ts";

const placeOf = (accountId: string) => `member ${accountId}`;

/** Seals words with their owner's key: what is stored says nothing to whoever has the database alone. */
export async function sealFor(accountId: string, text: string): Promise<Buffer> {
  return seal(await keyOf(accountId), Buffer.from(text, "utf8"), placeOf(accountId));
}

/**
 * Opens what was sealed for that owner.
 * @throws NotOurs when it was sealed for somebody else, or changed.
 */
export async function unseal(accountId: string, sealed: Buffer): Promise<string> {
  return open(await keyOf(accountId), sealed, placeOf(accountId)).toString("utf8");
}
