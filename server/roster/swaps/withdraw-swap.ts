import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { swap } from "#db/schema/index.ts";
import { requireModerator } from "../../groups/membership.ts";
import { operation } from "../../operation.ts";
import { OneSwap } from "./swap-contract.ts";

/** Takes back what I asked; one that was answered meanwhile stays as it is. Refuses like `requireModerator`. */
export const withdrawSwap = operation(
  { input: OneSwap },
  async function withdrawSwap({ actor }, { slug, id }): Promise<{ slug: string }> {
    const { accountId } = actor;
    const { groupId } = await requireModerator(accountId, slug);
    const isMine = and(eq(swap.groupId, groupId), eq(swap.askerId, accountId), eq(swap.id, id));
    await database()
      .update(swap)
      .set({ state: "withdrawn" })
      .where(and(isMine, eq(swap.state, "open")));
    return { slug };
  },
);
