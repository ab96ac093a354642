import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { centreKeys } from "../vault/centre-keys.ts";

const idLength = 16;
const hashLength = 32;

/**
 * What stands in a letter's link: the account's id and a signature by the centre's key, in base64url.
 * It signs nobody in; it can put reminders off and end those by mail, and it holds as long as the key.
 */
export function linkToken(accountId: string): string {
  const id = Buffer.from(accountId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, signature(id, centreKeys()[0]!.key)]).toString("base64url");
}

/** Whose link it is; `null` when none of the centre's keys has signed it. */
export function accountOfLink(token: string): string | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== idLength + hashLength) return null;
  const [id, signed] = [bytes.subarray(0, idLength), bytes.subarray(idLength)];
  if (!centreKeys().some(({ key }) => timingSafeEqual(signature(id, key), signed))) return null;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** By a key made of the centre's for this alone (HKDF, RFC 5869). */
function signature(id: Buffer, key: Buffer): Buffer {
  const own = Buffer.from(hkdfSync("sha256", key, "", "evenkeel reminder links", hashLength));
  return createHmac("sha256", own).update(id).digest();
}
