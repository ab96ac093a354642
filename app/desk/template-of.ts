import type { Deed, Ground } from "#server/moderation/contract.ts";

type Special = "dismiss" | "escalate" | "room" | "back" | "release";

/** Reasons to begin from, in the language that the person reads. */
export type Templates = Record<Ground | Special, string>;

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
  ["pause-room", "resume-room", "dismiss", "escalate"].includes(deed);

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
