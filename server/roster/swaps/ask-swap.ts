import { database, transaction } from "#db/client.ts";
import { swap } from "#db/schema/index.ts";
import { requireModerator } from "../../groups/membership.ts";
import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { Refusal, refuseField } from "../../refusal.ts";
import { comingShifts } from "../my-shifts.ts";
import { moderatorsOf } from "../moderators-of.ts";
import { readPlan } from "../read-plan.ts";
import { AskSwap } from "./swap-contract.ts";
import { tellOfSwap } from "./tell-of-swap.ts";

/**
 * Asks a colleague, or all who moderate a group, to take one of my coming shifts, once; they are told without words.
 * Refuses like `requireModerator`, and with `conflict` a shift that is not mine, has begun, or was asked about.
 */
export const askSwap = operation(
  { input: AskSwap, pace: [{ name: "ask-swap", points: 30, seconds: 3600, per: perAccount }] },
  async function askSwap({ actor }, { slug, from, personId = null }): Promise<{ slug: string }> {
    const { accountId: askerId } = actor;
    const { groupId } = await requireModerator(askerId, slug);
    const others = (await moderatorsOf(groupId)).filter((id) => id !== askerId);
    if (others.length === 0 || (personId !== null && !others.includes(personId)))
      throw refuseField("personId", "roster.moderator-needed");
    const mine = comingShifts(await readPlan(groupId), askerId, new Date());
    const shift = mine.find((one) => one.from.getTime() === from.getTime());
    if (!shift) throw new Refusal("conflict", { message: { key: "roster.swap-not-yours" } });
    return transaction(async () => {
      const values = { groupId, askerId, toId: personId, ...shift };
      const made = await database()
        .insert(swap)
        .values(values)
        .onConflictDoNothing()
        .returning({ id: swap.id });
      if (made.length === 0)
        throw new Refusal("conflict", { message: { key: "roster.swap-asked-already" } });
      const asked = personId === null ? others : [personId];
      for (const accountId of asked) await tellOfSwap({ accountId, groupId, slug }, "swap-asked");
      return { slug };
    });
  },
);
