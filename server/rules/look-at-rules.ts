import { asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, group, groupRule } from "#db/schema/index.ts";
import { OneGroup } from "../groups/contract.ts";
import { headingFor } from "../groups/heading.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import type { RulesView, RuleView } from "./contract.ts";
import { requireRuleReader } from "./require-keeper.ts";

/** A group's rules and what else it asks of who writes. Refuses like `requireRuleReader`. */
export const lookAtRules = operation(
  { input: OneGroup },
  async function lookAtRules({ actor }, { slug }): Promise<RulesView> {
    const found = await requireRuleReader(actor.accountId, slug);
    const [heading, rules, [room]] = await Promise.all([
      headingFor(found),
      rulesOf(found.groupId),
      database()
        .select({
          version: group.rulesVersion,
          holdsFirst: group.holdsFirst,
          slowSeconds: group.slowSeconds,
          mostInMinute: group.mostInMinute,
          crisisPost: group.crisisPost,
        })
        .from(group)
        .where(eq(group.id, found.groupId)),
    ]);
    const { version, ...settings } = room!;
    return { heading, version, rules, settings, mayKeep: may.rules.keep(found, found) };
  },
);

async function rulesOf(groupId: number): Promise<RuleView[]> {
  const rows = await database()
    .select({ rule: groupRule, name: account.displayName })
    .from(groupRule)
    .leftJoin(account, eq(account.id, groupRule.changedBy))
    .where(eq(groupRule.groupId, groupId))
    .orderBy(asc(groupRule.createdAt), asc(groupRule.id));
  return rows.map(({ rule, name }) => ({
    id: rule.id,
    kind: rule.kind,
    deed: rule.deed,
    entries: rule.entries,
    isOn: rule.isOn,
    changedAt: rule.changedAt.toISOString(),
    changedBy: name,
  }));
}
