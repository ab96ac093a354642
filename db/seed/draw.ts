import { createHash } from "node:crypto";

const digest = (label: string) => createHash("sha256").update(`rivers:${label}`).digest();

/** A number from 0 to below 1 that is always the same for a label, whatever else is drawn. */
export function drawNumber(label: string): number {
  return digest(label).readUInt32BE(0) / 2 ** 32;
}

/** A UUID that is always the same for a label, in the form of version 4. */
export function drawUuid(label: string): string {
  const bytes = digest(label).subarray(0, 16);
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x40;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
