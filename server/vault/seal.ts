import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Stands in until the vault is here; its key is known to everyone and protects nothing. */
const keyFor = (accountId: string) =>
  Buffer.from(hkdfSync("sha256", "stand-in", accountId, "check-ins", 32));

/** Seals words with their owner's key. */
export async function sealFor(accountId: string, text: string): Promise<Buffer> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(accountId), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens what was sealed for that owner. */
export async function unseal(accountId: string, sealed: Buffer): Promise<string> {
  const opener = createDecipheriv("aes-256-gcm", keyFor(accountId), sealed.subarray(0, 12));
  opener.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([opener.update(sealed.subarray(28)), opener.final()]).toString("utf8");
}
