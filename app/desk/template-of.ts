import type { Deed, Ground, Resolution } from "#server/moderation/contract.ts";

/** Reasons to begin from, in the language that the person reads. */
export type Templates = Record<Ground | Special, string>;
type Special = "plain" | "care" | "dismiss" | "escalate" | "room" | "back" | "release";

const grounds: Record<Ground, true> = {
  kindness: true,
  privacy: true,
  selling: true,
  "details-of-use": true,
  "off-topic": true,
  safety: true,
  other: true,
};

/** What an act may rest on. */
export const allGrounds = Object.keys(grounds) as Ground[];

const special: Partial<Record<Deed, Special>> = {
  care: "care",
  dismiss: "dismiss",
  escalate: "escalate",
  "pause-room": "room",
  "resume-room": "back",
  release: "release",
  restore: "back",
  unmute: "back",
  unban: "back",
  unsuspend: "back",
};

/** Deeds that hold for some hours; and how many are proposed. */
const hours: Partial<Record<Deed, number | "">> = { mute: 24, "pause-room": 1, ban: "" };

/** The words that a deed's reason begins with. */
export const templateOf = (templates: Templates, deed: Deed, ground: Ground): string =>
  templates[special[deed] ?? ground];

/** How many hours are proposed; `undefined` for what holds for no time. */
export const hoursOf = (deed: Deed): number | "" | undefined => hours[deed];

/** Whether a deed's reason is only for the record. */
export const isUntold = (deed: Deed): boolean =>
  ["pause-room", "resume-room", "care", "dismiss", "escalate"].includes(deed);

const byReason: Record<string, Ground> = {
  danger: "safety",
  threat: "safety",
  harassment: "kindness",
  selling: "selling",
  privacy: "privacy",
  "off-topic": "off-topic",
  // What a rule held.
  contact: "privacy",
  words: "details-of-use",
  links: "safety",
};

/** What an act most likely rests on, by what was reported most. */
export const groundFor = (deed: Deed, reasons: string[]): Ground =>
  special[deed] ? "other" : (byReason[reasons[0] ?? ""] ?? "other");

/** What each resolution in one step does, in its order; the same as `server/moderation/contract.ts` has it. */
export const deedsAtOnce: Record<Resolution, Deed[]> = {
  release: ["release"],
  discard: ["discard"],
  "hide-remind": ["hide", "remind"],
  dismiss: ["dismiss"],
  "hide-mute": ["hide", "mute"],
  escalate: ["escalate"],
  remind: ["remind"],
  hide: ["hide"],
  mute: ["mute"],
  "hide-remove": ["hide", "remove"],
  "hide-ban": ["hide", "ban"],
  remove: ["remove"],
  ban: ["ban"],
};

/** On what a resolution in one step rests, and its words: those without a place that waits for own ones. */
export function wordsAtOnce(templates: Templates, deed: Deed, reasons: string[]) {
  const ground = groundFor(deed, reasons);
  const words = templateOf(templates, deed, ground);
  return { ground, words: /\[[^\]]*\]/.test(words) ? templates.plain : words };
}
