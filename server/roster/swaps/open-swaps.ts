import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "#db/client.ts";
import { account, membership, swap } from "#db/schema/index.ts";
import type { SwapView } from "./swap-contract.ts";

const most = 50;
const asked = alias(account, "asked");

/** What is asked in a group and not answered, of shifts that are still to begin and of people who hold them. */
export async function openSwaps(groupId: number): Promise<SwapView[]> {
  const rows = await database()
    .select({ row: swap, asker: account.displayName, to: asked.displayName })
    .from(swap)
    .innerJoin(account, and(eq(account.id, swap.askerId), isNull(account.suspendedAt)))
    .innerJoin(
      membership,
      and(
        eq(membership.groupId, swap.groupId),
        eq(membership.accountId, swap.askerId),
        eq(membership.role, "moderator"),
      ),
    )
    .leftJoin(asked, eq(asked.id, swap.toId))
    .where(and(eq(swap.groupId, groupId), eq(swap.state, "open"), gt(swap.from, sql`now()`)))
    .orderBy(asc(swap.from), asc(swap.id))
    .limit(most);
  return rows.map(({ row, asker, to }) => ({
    id: row.id,
    asker: { id: row.askerId, name: asker },
    to: row.toId && to ? { id: row.toId, name: to } : null,
    from: row.from.toISOString(),
    until: row.until.toISOString(),
  }));
}

/** Whether a swap is for somebody to answer. Pure. */
export const isOfferFor =
  (me: string) =>
  ({ asker, to }: SwapView): boolean =>
    asker.id !== me && (to === null || to.id === me);
