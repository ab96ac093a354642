import { z } from "zod";
import { notifyLevels, slug, type NotifyLevel } from "../groups/contract.ts";

/** Longest address of a browser at its push service, in characters; real ones have about 200. */
export const longestEndpoint = 1000;

export const SetNotifyLevel = z.object({
  slug,
  level: z.enum(notifyLevels, "refusal.invalid-field"),
});

/** So many bytes in base64url; some browsers' libraries pad it. */
const bytes = (length: number) =>
  z
    .string("refusal.invalid-field")
    .max(200, "refusal.invalid-field")
    .transform((text) => text.replace(/=+$/, ""))
    .pipe(
      z
        .string()
        .regex(new RegExp(`^[\\w-]{${Math.ceil((length * 4) / 3)}}$`), "refusal.invalid-field"),
    );

/** What a browser gives to be woken by; whether the address is one of a push service is asked later. */
export const Subscribe = z.object({
  endpoint: z
    .string("refusal.invalid-field")
    .max(longestEndpoint, "refusal.invalid-field")
    .refine((text) => /^[\x21-\x7e]+$/.test(text) && URL.canParse(text), "refusal.invalid-field"),
  p256dh: bytes(65),
  auth: bytes(16),
});

/** Asks nothing. */
export const Nothing = z.object({});

/**
 * What a wakened browser gets, and nothing else: no words, no name of a person, nothing to show but
 * a text that it has itself.
 */
export interface PushNote {
  /** Where a press on it leads: a path of ours. */
  url: string;
  /** Notes with the same tag replace each other. */
  tag: string;
  kind: "new" | "answer" | "mention" | "reminder" | "rest" | "alert" | "drill" | "test";
}

/** One of my groups, and what of it may reach me. */
export interface GroupLevel {
  slug: string;
  name: string;
  level: NotifyLevel;
}

/** Everything about notifications that their page shows. */
export interface NotificationSettings {
  quiet: { from: string; until: string } | null;
  /** The zone that the quiet hours are meant in. */
  timeZone: string;
  groups: GroupLevel[];
  /** SHA-256 of this device's address at its push service, in hex; `null` when we have none. */
  endpointHash: string | null;
  /** The centre's public key, with which a browser subscribes. */
  publicKey: string;
}
