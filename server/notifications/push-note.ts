import { createHash } from "node:crypto";
import webPush, { type VapidKeys } from "web-push";
import { env } from "../env.ts";
import type { PushNote } from "./contract.ts";

/** Every letter is made as long as the next multiple of this, so that its length tells nothing. */
const block = 512;

/** What a browser gave us to be woken by. */
export interface Device {
  id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** A request as a push service wants it. */
export interface SealedNote {
  endpoint: string;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Seals a note for one browser (RFC 8291) and signs the request (RFC 8292). The push service learns
 * neither what is in it nor which of its letters are about the same group.
 * @throws when no letter can be sealed for the browser's keys.
 */
export function sealNote(
  device: Device,
  note: PushNote,
  { keys, seconds }: { keys: VapidKeys; seconds: number },
): SealedNote {
  const text = JSON.stringify(note);
  const padded = text.padEnd(Math.ceil(Buffer.byteLength(text) / block) * block);
  return webPush.generateRequestDetails(
    { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
    padded,
    {
      TTL: seconds,
      urgency: note.kind === "new" ? "normal" : "high",
      topic: topicOf(device, note),
      contentEncoding: "aes128gcm",
      vapidDetails: { subject: env.pushSubject, ...keys },
    },
  );
}

/** Letters of one topic replace each other while the phone is off. */
function topicOf({ id }: Device, { tag }: PushNote): string {
  return createHash("sha256").update(`${id} ${tag}`).digest("base64url").slice(0, 32);
}
