import { eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { SetRuleSettings } from "../rules/contract.ts";
import { changeRules } from "./change-rules.ts";

/**
 * Sets what a group asks of newcomers and of the pace. Newcomers are those who join from the moment on that their first
 * messages wait: nobody who was there before becomes new by it. Refuses like `requireKeeper`.
 */
export const setRuleSettings = operation(
  {
    input: SetRuleSettings,
    pace: [{ name: "set-rule-settings", points: 60, seconds: 600, per: perAccount }],
  },
  function setRuleSettings({ actor }, { slug, ...settings }) {
    return changeRules(actor, slug, async (groupId) => {
      const { holdsFirst } = group;
      await database()
        .update(group)
        .set({
          ...settings,
          holdsSince: sql`case when ${settings.holdsFirst}::int = 0 then null
            when ${holdsFirst} = 0 then now() else ${group.holdsSince} end`,
        })
        .where(eq(group.id, groupId));
      return settings;
    });
  },
);
