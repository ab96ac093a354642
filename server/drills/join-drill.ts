import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { drill } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { OneDrill } from "./contract.ts";
import { openTo } from "./open-to.ts";
import { holdRunning } from "./one-drill.ts";
import { takePart } from "./take-part.ts";

/** Takes part in a colleague's drill that runs. Refuses with `not-found` whoever is none, and when it is over. */
export const joinDrill = operation(
  { input: OneDrill, pace: [{ name: "join-drill", points: 30, seconds: 3600, per: perAccount }] },
  async function joinDrill({ actor }, { id }): Promise<{ id: string }> {
    return transaction(async () => {
      const row = await holdRunning(id);
      const open = await database()
        .select({ id: drill.id })
        .from(drill)
        .where(openTo(actor, eq(drill.id, id)));
      if (!row || open.length === 0) throw new Refusal("not-found");
      await takePart(row, actor.accountId);
      return { id };
    });
  },
);
