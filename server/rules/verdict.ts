import { screen } from "../safety/screening/screen.ts";
import type { CrisisTopic } from "../safety/contract.ts";
import type { GroupRules } from "./group-rules.ts";
import type { Finding, RuleDeed } from "./judge-contract.ts";
import { judge } from "./judge.ts";

/** What is to become of a message. */
export type Fate = "post" | "hold" | "warn" | "refuse";

/** A finding with the words of the text that it rests on. */
export interface Found extends Pick<Finding, "ruleId" | "kind" | "deed" | "says"> {
  words: string;
}

/** What a group's rules make of a message. */
export interface Verdict {
  fate: Fate;
  /** What the fate rests on; of one that is posted nothing. */
  found: Found[];
  /** What is put before a moderator if it is posted, each once. */
  flags: string[];
  /** What it sounds like, where the group has that wait. */
  topic: CrisisTopic | null;
}

/** Most findings that are told, and longest words of each, in characters. */
const mostFound = 10;
const longestWords = 60;

/** The harder one counts: what waits for a moderator need not be warned of. */
const hardest: Exclude<RuleDeed, "flag">[] = ["refuse", "hold", "warn"];

/**
 * What becomes of a text and its content note. `isHeard` says that its writer has seen the word of caution and sends
 * it all the same: then it is posted, and put before a moderator. Pure.
 */
export function verdictOf(
  said: { body: string; contentNote: string | null },
  rules: GroupRules,
  isHeard: boolean,
): Verdict {
  const found = foundIn(said, rules);
  const topic = rules.crisisPost === "held" ? screen(said.body).topic : null;
  const deeds = new Set<RuleDeed>(found.map(({ deed }) => deed));
  if (isHeard) deeds.delete("warn");
  const by = hardest.find((deed) => deeds.has(deed));
  const fate = topic && by !== "refuse" ? "hold" : (by ?? "post");
  return {
    fate,
    found: found.filter(({ deed }) => deed === by).slice(0, mostFound),
    flags: [...new Set(found.map(({ kind, says }) => (kind === "words" ? says : kind)))],
    topic: fate === "hold" ? topic : null,
  };
}

/** Everything that a group's rules find in a text and its content note. Pure. */
export function foundIn(
  { body, contentNote }: { body: string; contentNote: string | null },
  { ready }: GroupRules,
): Found[] {
  if (ready.rules.length === 0) return [];
  return [body, contentNote ?? ""].flatMap((text) =>
    judge(text, ready).map(({ ruleId, kind, deed, says, from, to }) => {
      const words = Array.from(text.slice(from, to)).slice(0, longestWords).join("");
      return { ruleId, kind, deed, says, words };
    }),
  );
}
