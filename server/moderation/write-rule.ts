import { count, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { groupRule } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { most, WriteRule } from "../rules/contract.ts";
import { oneRule } from "../rules/one-rule.ts";
import { changeRules } from "./change-rules.ts";

/**
 * Writes a rule of a group. A new one is off, to be tried first; another wording of one that is on works at once.
 * Refuses like `requireKeeper`, `invalid` for what a rule of that kind can't do, `conflict` when there are too many.
 */
export const writeRule = operation(
  { input: WriteRule, pace: [{ name: "write-rule", points: 60, seconds: 600, per: perAccount }] },
  function writeRule({ actor }, { slug, id, kind, deed, entries: lines }) {
    // What somebody said is warned of, held or flagged; only links are simply not taken.
    if (deed === "refuse" && kind !== "links") throw refuseField("deed", "rules.refuse-links-only");
    const entries = kind === "words" || kind === "links" ? lines : [];
    const said = { kind, deed, entries };
    const by = { changedAt: new Date(), changedBy: actor.accountId };
    return changeRules(actor, slug, async (groupId) => {
      if (id) {
        const { isOn } = await oneRule(groupId, id);
        await database()
          .update(groupRule)
          .set({ ...said, ...by })
          .where(eq(groupRule.id, id));
        return { id, isOn, ...said };
      }
      await refuseIfFull(groupId);
      const [row] = await database()
        .insert(groupRule)
        .values({ groupId, ...said, ...by })
        .returning({ id: groupRule.id });
      return { id: row!.id, isOn: false, ...said };
    });
  },
);

async function refuseIfFull(groupId: number): Promise<void> {
  const [row] = await database()
    .select({ count: count() })
    .from(groupRule)
    .where(eq(groupRule.groupId, groupId));
  if ((row?.count ?? 0) >= most.rules)
    throw new Refusal("conflict", {
      message: { key: "rules.too-many", with: { most: most.rules } },
    });
}
