import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { swap } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { Refusal } from "../../refusal.ts";
import { requireOffer } from "./one-swap.ts";
import { OneSwap } from "./swap-contract.ts";
import { tellOfSwap } from "./tell-of-swap.ts";

/**
 * Says no to a colleague who asked me. What all were asked is nobody's to decline: whoever can't, leaves it.
 * Refuses like `requireOffer`.
 */
export const declineSwap = operation(
  { input: OneSwap },
  async function declineSwap({ actor }, { slug, id }): Promise<{ slug: string }> {
    return transaction(async () => {
      const { groupId, askerId, toId } = await requireOffer(actor.accountId, { slug, id });
      if (toId === null) throw new Refusal("not-found");
      const declined = { state: "declined" as const, decidedBy: actor.accountId };
      await database().update(swap).set(declined).where(eq(swap.id, id));
      await tellOfSwap({ accountId: askerId, groupId, slug }, "swap-declined");
      return { slug };
    });
  },
);
