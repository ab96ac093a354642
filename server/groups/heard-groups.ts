import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import { mostGroups } from "./my-groups.ts";

/** The groups that somebody may hear of now: theirs, but for those that rest or are archived. */
export async function heardGroupIds(accountId: string): Promise<number[]> {
  const rows = await database()
    .select({ groupId: membership.groupId })
    .from(membership)
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(
      and(
        eq(membership.accountId, accountId),
        isNull(membership.pausedAt),
        isNull(group.archivedAt),
      ),
    )
    .limit(mostGroups);
  return rows.map(({ groupId }) => groupId);
}
