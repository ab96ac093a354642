import { asc, desc, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, joinRequest, membership } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Nothing, type MyGroup } from "./contract.ts";

/** Nobody can follow more rooms than this; it keeps the page bounded. */
export const mostGroups = 200;

const isPaused = sql<boolean>`${membership.pausedAt} is not null`;
const isArchived = sql<boolean>`${group.archivedAt} is not null`;
const unread = sql<number>`case when ${isPaused} then 0
  else greatest(${group.lastSeq} - ${membership.lastReadSeq}, 0) end`;
const waiting = sql<number>`case when ${membership.role} = 'moderator' then (
  select count(*)::int from ${joinRequest}
  where ${joinRequest.groupId} = ${group.id} and ${joinRequest.decidedAt} is null) else 0 end`;

/** The groups that I am in: those with something new first, archived ones last, else by name. */
export const myGroups = operation({ input: Nothing }, async function myGroups({ actor }): Promise<
  MyGroup[]
> {
  return database()
    .select({
      slug: group.slug,
      name: group.name,
      role: membership.role,
      waiting,
      unread,
      isPaused,
      isArchived,
      hasNewGuidelines: sql<boolean>`${membership.guidelinesVersion} < ${group.guidelinesVersion}`,
    })
    .from(membership)
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(eq(membership.accountId, actor.accountId))
    .orderBy(asc(isArchived), desc(sql`${unread} > 0`), asc(group.name), asc(group.id))
    .limit(mostGroups);
});
