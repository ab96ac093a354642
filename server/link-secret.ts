import { createHash, randomBytes } from "node:crypto";

/** A new secret for a link: 256 bits, in base64url. */
export function newLinkSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 of a link's secret, in hex: all that is stored of it. */
export function hashLinkSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
