import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";

/** Whether somebody may start a drill: they moderate a group that is none, or work for the centre. */
export async function mayDrill({ accountId, staffRole }: Actor): Promise<boolean> {
  if (staffRole !== null) return true;
  const [found] = await database()
    .select({ id: group.id })
    .from(membership)
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(
      and(
        eq(membership.accountId, accountId),
        eq(membership.role, "moderator"),
        eq(group.isDrill, false),
      ),
    )
    .limit(1);
  return found !== undefined;
}
