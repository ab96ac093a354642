import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";

/** The groups that somebody moderates, by name. */
export function moderatedBy({ accountId }: Actor) {
  return database()
    .select({ id: group.id, slug: group.slug, name: group.name })
    .from(membership)
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(and(eq(membership.accountId, accountId), eq(membership.role, "moderator")))
    .orderBy(group.name);
}
