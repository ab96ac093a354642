import { and, eq, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { Refusal } from "../refusal.ts";

/**
 * Moves how far somebody has read in a group, and tells their other devices. `to` may speak of the
 * membership's row and the group's.
 * @throws Refusal `not-found` for outsiders.
 */
export async function moveRead(
  accountId: string,
  slug: string,
  to: SQL,
): Promise<{ lastReadSeq: number }> {
  const [moved] = await database()
    .update(membership)
    .set({ lastReadSeq: to })
    .from(group)
    .where(
      and(
        eq(group.slug, slug),
        eq(membership.groupId, group.id),
        eq(membership.accountId, accountId),
      ),
    )
    .returning({ lastReadSeq: membership.lastReadSeq });
  if (!moved) throw new Refusal("not-found");
  announce("read-moved", { accountId, slug, ...moved });
  return moved;
}
