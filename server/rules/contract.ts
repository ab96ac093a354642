import { z } from "zod";
import { slug, type GroupHeading } from "../groups/contract.ts";
import { ruleDeeds, ruleKinds, type RuleDeed, type RuleKind } from "./judge-contract.ts";

/** Most rules of a group, most entries of one, and an entry's most characters. */
export const most = { rules: 40, entries: 200, entry: 80 };
/** Longest text that can be tried, in characters: a message's length. */
export const longestTried = 4000;

const id = z.uuid("refusal.invalid-field").toLowerCase();
const isStorable = (text: string) => text.isWellFormed() && !text.includes("\0");

/** One entry on each line; empty lines and doubles are left out. */
const entries = z
  .string("refusal.invalid-field")
  .max(most.entries * most.entry * 2, "rules.entries-too-many")
  .refine(isStorable, "refusal.unreadable-text")
  .default("")
  .transform((text) => {
    const lines = text.normalize("NFC").split(/\r\n?|\n/);
    return [...new Set(lines.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean))];
  })
  .refine((lines) => lines.length <= most.entries, "rules.entries-too-many")
  .refine((lines) => lines.every((line) => [...line].length <= most.entry), "rules.entry-too-long")
  .refine((lines) => lines.every((line) => /[\p{L}\p{N}]/u.test(line)), "rules.entry-without-word");

/** Writes a rule: a new one, which is off at first, or another wording of one that is there. */
export const WriteRule = z
  .object({
    slug,
    id: z.preprocess((value) => (value === "" ? undefined : value), id.optional()),
    kind: z.enum(ruleKinds, "rules.kind-needed"),
    deed: z.enum(ruleDeeds, "rules.deed-needed"),
    entries,
  })
  .refine(({ kind, entries: lines }) => kind !== "words" || lines.length > 0, {
    error: "rules.entries-needed",
    path: ["entries"],
  });

/** A form's field says "true" or "false". */
const flag = z.preprocess((value) => {
  if (value === "true") return true;
  return value === "false" ? false : value;
}, z.boolean("refusal.invalid-field"));

/** Switches a rule on or off. */
export const SwitchRule = z.object({ slug, id, on: flag });

const range = (highest: number, key: string) =>
  z.coerce.number(key).int(key).min(0, key).max(highest, key);

/** What a group asks of newcomers and of the pace, and what becomes of a message that sounds like a crisis. */
export const SetRuleSettings = z.object({
  slug,
  holdsFirst: range(20, "rules.first-range"),
  slowSeconds: range(3600, "rules.slow-range"),
  mostInMinute: range(60, "rules.burst-range"),
  crisisPost: z.enum(["posted", "held"], "refusal.invalid-field"),
});

/** Tries a text on the rules that are on, and on one more that is not. */
export const TryText = z.object({
  slug,
  text: z
    .string("rules.text-needed")
    .max(longestTried * 2, "rules.text-too-long")
    .refine(isStorable, "refusal.unreadable-text")
    .transform((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .refine((text) => text !== "", "rules.text-needed"),
  id: z.preprocess((value) => (value === "" ? undefined : value), id.optional()),
});
/** Tries a rule on what was said in the last 30 days. */
export const TryOnMonth = z.object({ slug, id });

/** A rule as those who keep it see it. */
export interface RuleView {
  id: string;
  kind: RuleKind;
  deed: RuleDeed;
  entries: string[];
  isOn: boolean;
  /** Instant, ISO 8601. */
  changedAt: string;
  changedBy: string | null;
}

/** A group's rules, for its moderators. */
export interface RulesView {
  heading: GroupHeading;
  version: number;
  rules: RuleView[];
  settings: {
    holdsFirst: number;
    slowSeconds: number;
    mostInMinute: number;
    crisisPost: "posted" | "held";
  };
  mayKeep: boolean;
}

/** A stretch of a text that a rule finds: from ≤ at < to, in UTF-16 units. */
export interface Mark {
  from: number;
  to: number;
}

/** What would become of a text. */
export interface TriedText {
  text: string;
  fate: "post" | "hold" | "warn" | "refuse";
  isFlagged: boolean;
  isCrisis: boolean;
  marks: Mark[];
  /** What each finding is: the rule's kind and deed, and its entry or the kind of thing. */
  found: { kind: RuleKind; deed: RuleDeed; says: string }[];
}

/** What a rule would have found lately. */
export interface TriedMonth {
  id: string;
  /** So many messages were looked at; not all where it would have taken too long. */
  looked: number;
  isWhole: boolean;
  found: number;
  first: { seq: number; author: string | null; at: string; body: string; marks: Mark[] }[];
}
