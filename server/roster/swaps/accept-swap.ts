import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { shiftChange, swap } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { requireOffer } from "./one-swap.ts";
import { OneSwap } from "./swap-contract.ts";
import { tellOfSwap } from "./tell-of-swap.ts";

/**
 * Takes a colleague's shift, once: they are away for it and I stand in, both or neither. Of two at once one has it.
 * Refuses like `requireOffer`.
 */
export const acceptSwap = operation(
  { input: OneSwap },
  async function acceptSwap({ actor }, { slug, id }): Promise<{ slug: string }> {
    const { accountId } = actor;
    return transaction(async () => {
      const { groupId, askerId, from, until } = await requireOffer(accountId, { slug, id });
      const accepted = { state: "accepted" as const, decidedBy: accountId };
      await database().update(swap).set(accepted).where(eq(swap.id, id));
      await database()
        .insert(shiftChange)
        .values([
          { groupId, accountId: askerId, kind: "away", from, until },
          { groupId, accountId, kind: "stands-in", from, until },
        ]);
      await tellOfSwap({ accountId: askerId, groupId, slug }, "swap-accepted");
      return { slug };
    });
  },
);
