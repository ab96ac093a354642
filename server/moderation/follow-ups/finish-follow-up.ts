import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { followUp } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { OneFollowUp } from "./follow-up-contract.ts";
import { requireFollowUp } from "./one-follow-up.ts";

/** Says that I asked somebody how they are. Refuses with `not-found` what is not mine, or was done. */
export const finishFollowUp = operation(
  { input: OneFollowUp },
  async function finishFollowUp({ actor }, { id }): Promise<{ id: string }> {
    return transaction(async () => {
      await requireFollowUp(actor, id);
      const done = { doneAt: new Date(), ownerId: actor.accountId };
      await database().update(followUp).set(done).where(eq(followUp.id, id));
      return { id };
    });
  },
);
