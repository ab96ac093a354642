import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, joinRequest, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Nothing, type MyRequest } from "./contract.ts";

/**
 * What I asked for: requests that wait, and those declined within the last week, so that nobody is
 * left without an answer. Newest first; one for each group.
 */
export const myRequests = operation(
  { input: Nothing },
  async function myRequests({ actor }): Promise<MyRequest[]> {
    const isRecentNo = and(
      eq(joinRequest.decision, "declined"),
      sql`${joinRequest.decidedAt} > now() - interval '7 days'`,
    );
    const rows = await database()
      .select({ slug: group.slug, name: group.name, decision: joinRequest.decision })
      .from(joinRequest)
      .innerJoin(group, eq(group.id, joinRequest.groupId))
      .leftJoin(
        membership,
        and(eq(membership.groupId, group.id), eq(membership.accountId, actor.accountId)),
      )
      .where(
        and(
          eq(joinRequest.accountId, actor.accountId),
          or(isNull(joinRequest.decidedAt), isRecentNo),
          isNull(group.archivedAt),
          isNull(membership.accountId),
        ),
      )
      .orderBy(desc(joinRequest.createdAt))
      .limit(20);
    return newestOfEach(rows);
  },
);

function newestOfEach(rows: { slug: string; name: string; decision: string | null }[]) {
  const bySlug = new Map<string, MyRequest>();
  for (const { slug, name, decision } of rows)
    if (!bySlug.has(slug))
      bySlug.set(slug, { slug, name, state: decision ? "declined" : "waiting" });
  return [...bySlug.values()];
}
