import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { joinRequest, type GroupRole } from "#db/schema/index.ts";
import type { GroupHeading } from "./contract.ts";

/** What stands above a group's pages; moderators also see how many people wait for an answer. */
export async function headingFor(seen: {
  groupId: number;
  slug: string;
  name: string;
  role: GroupRole | null;
}): Promise<GroupHeading> {
  const { groupId, slug, name, role } = seen;
  const waiting = role === "moderator" ? await countWaiting(groupId) : 0;
  return { slug, name, role, waiting };
}

async function countWaiting(groupId: number): Promise<number> {
  const [row] = await database()
    .select({ count: sql<number>`count(*)::int` })
    .from(joinRequest)
    .where(and(eq(joinRequest.groupId, groupId), isNull(joinRequest.decidedAt)));
  return row?.count ?? 0;
}
