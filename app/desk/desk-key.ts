import type { Deed } from "#server/moderation/contract.ts";

/** What a letter asks for, while the desk's list has the focus. */
export type DeskKey =
  | { kind: "move"; step: 1 | -1 }
  | { kind: "deed"; deed: Deed }
  /** One of the resolutions that stand on the open case, from 1. */
  | { kind: "at-once"; at: number }
  | { kind: "claim" | "undo" | "alone" };

const keys: Record<string, DeskKey> = {
  j: { kind: "move", step: 1 },
  k: { kind: "move", step: -1 },
  c: { kind: "claim" },
  h: { kind: "deed", deed: "hide" },
  r: { kind: "deed", deed: "release" },
  d: { kind: "deed", deed: "dismiss" },
  m: { kind: "deed", deed: "mute" },
  w: { kind: "deed", deed: "remind" },
  e: { kind: "deed", deed: "escalate" },
  u: { kind: "undo" },
  z: { kind: "alone" },
};

/** A key as it was pressed. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key means on the desk; `null` for everything else, and for keys with Ctrl, Alt or ⌘. */
export function deskKey({ key, ctrlKey, metaKey, altKey }: Pressed): DeskKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^[1-5]$/.test(key)) return { kind: "at-once", at: Number(key) };
  return keys[key.toLowerCase()] ?? null;
}
