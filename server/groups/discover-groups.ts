import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, joinRequest, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { DiscoverGroups, groupsPerPage, type DiscoveredGroup } from "./contract.ts";

/** A page of groups that I am not in and could join or ask; `next` goes on after it. */
export interface DiscoveryPage {
  groups: DiscoveredGroup[];
  next: string | null;
}

/** Open and by-request groups by name. Invite-only and archived ones are not there for anyone. */
export const discoverGroups = operation(
  { input: DiscoverGroups },
  async function discoverGroups({ actor }, { after }): Promise<DiscoveryPage> {
    const rows = await database()
      .select({
        id: group.id,
        slug: group.slug,
        name: group.name,
        purpose: group.purpose,
        access: group.access,
        hasAsked: sql<boolean>`${joinRequest.id} is not null`,
      })
      .from(group)
      .leftJoin(
        membership,
        and(eq(membership.groupId, group.id), eq(membership.accountId, actor.accountId)),
      )
      .leftJoin(
        joinRequest,
        and(
          eq(joinRequest.groupId, group.id),
          eq(joinRequest.accountId, actor.accountId),
          isNull(joinRequest.decidedAt),
        ),
      )
      .where(
        and(
          inArray(group.access, ["open", "by_request"]),
          isNull(group.archivedAt),
          isNull(membership.accountId),
          after && sql`(${group.name}, ${group.id}) > (${after.name}::text, ${after.id}::int)`,
        ),
      )
      .orderBy(asc(group.name), asc(group.id))
      .limit(groupsPerPage + 1);
    const page = rows.slice(0, groupsPerPage);
    const last = page.at(-1);
    return {
      groups: page.map(({ id: _id, ...shown }) => shown),
      next: last && rows.length > page.length ? `${last.id}.${last.name}` : null,
    };
  },
);
