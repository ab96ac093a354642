import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, membership } from "#db/schema/index.ts";

/** Everybody who moderates a group now. */
export async function moderatorsOf(groupId: number): Promise<string[]> {
  const rows = await database()
    .select({ id: membership.accountId })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(
      and(
        eq(membership.groupId, groupId),
        eq(membership.role, "moderator"),
        isNull(account.suspendedAt),
      ),
    );
  return rows.map(({ id }) => id);
}
