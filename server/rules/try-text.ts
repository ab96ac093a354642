import { screen } from "../safety/screening/screen.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { TryText, type TriedText } from "./contract.ts";
import { readRules, type GroupRules } from "./group-rules.ts";
import { judge } from "./judge.ts";
import { oneRule } from "./one-rule.ts";
import { readyRules } from "./ready-rules.ts";
import { requireRuleReader } from "./require-keeper.ts";
import { verdictOf } from "./verdict.ts";

/**
 * What would become of a text by the rules that are on, and by one more that is not yet. Nothing of it is kept.
 * Refuses like `requireRuleReader`.
 */
export const tryText = operation(
  { input: TryText, pace: [{ name: "try-text", points: 120, seconds: 600, per: perAccount }] },
  async function tryText({ actor }, { slug, text, id }): Promise<TriedText> {
    const { groupId } = await requireRuleReader(actor.accountId, slug);
    const rules = await withOneMore(await readRules(slug), groupId, id);
    const findings = judge(text, rules.ready);
    const { fate } = verdictOf({ body: text, contentNote: null }, rules, false);
    return {
      text,
      fate,
      isFlagged: findings.some(({ deed }) => deed === "flag"),
      isCrisis: screen(text).topic !== null,
      marks: findings.map(({ from, to }) => ({ from, to })),
      found: findings.map(({ kind, deed, says }) => ({ kind, deed, says })),
    };
  },
);

async function withOneMore(
  rules: GroupRules,
  groupId: number,
  id: string | undefined,
): Promise<GroupRules> {
  if (id === undefined || rules.ready.rules.some((rule) => rule.id === id)) return rules;
  const { kind, deed, entries } = await oneRule(groupId, id);
  return { ...rules, ready: readyRules([...rules.ready.rules, { id, kind, deed, entries }]) };
}
