import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { swap } from "#db/schema/index.ts";
import { requireModerator } from "../../groups/membership.ts";
import { Refusal } from "../../refusal.ts";
import { isOfferFor, openSwaps } from "./open-swaps.ts";

/**
 * A swap that somebody may answer, held for the transaction: of two at once the second waits here, and is refused.
 * @throws Refusal `not-found` when it was never theirs, `conflict` when it was answered or its shift has begun.
 */
export async function requireOffer(
  accountId: string,
  { slug, id }: { slug: string; id: string },
): Promise<typeof swap.$inferSelect> {
  const { groupId } = await requireModerator(accountId, slug);
  const [row] = await database()
    .select()
    .from(swap)
    .where(and(eq(swap.id, id), eq(swap.groupId, groupId)))
    .for("update");
  if (!row || row.askerId === accountId || (row.toId !== null && row.toId !== accountId))
    throw new Refusal("not-found");
  const open = (await openSwaps(groupId)).filter(isOfferFor(accountId));
  if (!open.some((one) => one.id === id))
    throw new Refusal("conflict", { message: { key: "roster.swap-over" } });
  return row;
}
