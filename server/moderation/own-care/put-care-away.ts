import { z } from "zod";
import { database } from "#db/client.ts";
import { ownCare } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";

/** Puts away what is said to me about my own load, until there is something new. */
export const putCareAway = operation(
  {
    input: z.object({}),
    pace: [{ name: "put-care-away", points: 60, seconds: 3600, per: perAccount }],
  },
  async function putCareAway({ actor }): Promise<null> {
    await markPutAway(actor.accountId);
    return null;
  },
);

/** The same, for what puts it away by the way. */
export async function markPutAway(accountId: string): Promise<void> {
  const putAwayAt = new Date();
  await database()
    .insert(ownCare)
    .values({ accountId, putAwayAt })
    .onConflictDoUpdate({ target: ownCare.accountId, set: { putAwayAt } });
}
