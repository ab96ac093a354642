import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Of AES-256-GCM (NIST SP 800-38D), in bytes. */
export const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;
/** The form of what follows, so that another one can come beside it one day. */
const form = Buffer.from([1]);

/** Something that was not sealed with this key, for this place, or was changed since. */
export class NotOurs extends Error {
  override name = "NotOurs";
  override message = "What was sealed can not be opened with this key.";
}

/** Seals bytes with a key. They open for the same `place` only: they can't be moved to another one. */
export function seal(key: Buffer, bytes: Buffer, place: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.concat([form, Buffer.from(place)]));
  const hidden = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([form, nonce, cipher.getAuthTag(), hidden]);
}

/** @throws NotOurs; it says nothing of what was in it. */
export function open(key: Buffer, sealed: Buffer, place: string): Buffer {
  const hiddenAt = form.length + nonceLength + tagLength;
  if (sealed.length < hiddenAt || sealed[0] !== form[0]) throw new NotOurs();
  const nonce = sealed.subarray(form.length, form.length + nonceLength);
  const opener = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  opener.setAAD(Buffer.concat([form, Buffer.from(place)]));
  opener.setAuthTag(sealed.subarray(form.length + nonceLength, hiddenAt));
  try {
    return Buffer.concat([opener.update(sealed.subarray(hiddenAt)), opener.final()]);
  } catch {
    throw new NotOurs();
  }
}
