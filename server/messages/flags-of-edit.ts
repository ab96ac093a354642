import type { Membership } from "../groups/membership.ts";
import { refuseField } from "../refusal.ts";
import { readRules } from "../rules/group-rules.ts";
import { foundIn } from "../rules/verdict.ts";
import type { MessageRow } from "./message-view.ts";
import { wordsOf } from "./refuse-by-rules.ts";

type Said = Pick<MessageRow, "body" | "contentNote">;

/**
 * What is to be put before a moderator of the new words of a message. Asked under the group's lock, so by the rules as
 * they are now. What stood there before was judged then: a typo can be mended in what was let in.
 * @throws Refusal for what a rule would hold or not take; for moderators nothing is held.
 */
export async function flagsOfEdit(
  { slug, role }: Membership,
  before: Said,
  said: Said,
): Promise<string[]> {
  const rules = await readRules(slug);
  const old = new Set(foundIn(before, rules).map(nameOf));
  const found = foundIn(said, rules).filter((one) => !old.has(nameOf(one)));
  const kept = found.filter(
    ({ deed }) => deed === "refuse" || (deed === "hold" && role !== "moderator"),
  );
  if (kept[0]) throw refuseField("body", `held.edit-${kept[0].kind}`, { words: wordsOf(kept) });
  return [...new Set(found.map(({ kind, says }) => (kind === "words" ? says : kind)))];
}

const nameOf = ({ ruleId, words }: { ruleId: string; words: string }) =>
  `${ruleId} ${words.toLowerCase()}`;
