import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { groupRule } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { SwitchRule } from "../rules/contract.ts";
import { oneRule } from "../rules/one-rule.ts";
import { changeRules } from "./change-rules.ts";

/** Switches a rule of a group on or off; it works from the next message on. Refuses like `requireKeeper`. */
export const switchRule = operation(
  { input: SwitchRule, pace: [{ name: "switch-rule", points: 60, seconds: 600, per: perAccount }] },
  function switchRule({ actor }, { slug, id, on: isOn }) {
    return changeRules(actor, slug, async (groupId) => {
      const { kind, deed, entries } = await oneRule(groupId, id);
      await database()
        .update(groupRule)
        .set({ isOn, changedAt: new Date(), changedBy: actor.accountId })
        .where(eq(groupRule.id, id));
      return { id, isOn, kind, deed, entries };
    });
  },
);
