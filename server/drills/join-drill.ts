import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { drill, drillModerator } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { OneDrill } from "./contract.ts";
import { openTo } from "./open-to.ts";
import { holdRunning } from "./one-drill.ts";
import { takePart } from "./take-part.ts";

/** Takes part in a colleague's drill that runs. Refuses with `not-found` whoever is none, and when it is over;
 * done twice it is done once. */
export const joinDrill = operation(
  { input: OneDrill, pace: [{ name: "join-drill", points: 30, seconds: 3600, per: perAccount }] },
  async function joinDrill({ actor }, { id }): Promise<{ id: string }> {
    return transaction(async () => {
      const row = await holdRunning(id);
      if (!row || !(await isTheirs(actor, id))) throw new Refusal("not-found");
      await takePart(row, actor.accountId);
      return { id };
    });
  },
);

/** Open to them, or theirs already: a second press is the same answer. */
async function isTheirs(actor: Actor, id: string): Promise<boolean> {
  const { drillId, accountId } = drillModerator;
  const mine = and(eq(drillId, id), eq(accountId, actor.accountId));
  if ((await database().$count(drillModerator, mine)) > 0) return true;
  return (await database().$count(drill, openTo(actor, eq(drill.id, id)))) > 0;
}
