import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, group, membership } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import type { CentreGroup } from "./centre-contract.ts";

type Row = typeof group.$inferSelect;

/**
 * A group, for staff who look after all of them; `isHeld` keeps it for the transaction.
 * @throws Refusal `not-found` for everybody else, as for a group that does not exist.
 */
export async function requireCentreGroup(actor: Actor, slug: string, isHeld = false): Promise<Row> {
  if (!may.centre.keepGroups(actor)) throw new Refusal("not-found");
  const query = database().select().from(group).where(eq(group.slug, slug));
  // Not so firmly that nobody could be told something in it meanwhile.
  const [row] = await (isHeld ? query.for("no key update") : query);
  if (!row) throw new Refusal("not-found");
  return row;
}

/** Groups as staff see them, in the order that they are given. */
export async function centreViews(rows: Row[]): Promise<CentreGroup[]> {
  if (rows.length === 0) return [];
  const among = inArray(
    membership.groupId,
    rows.map(({ id }) => id),
  );
  const [counts, moderators] = await Promise.all([
    database()
      .select({ groupId: membership.groupId, count: sql<number>`count(*)::int` })
      .from(membership)
      .where(among)
      .groupBy(membership.groupId),
    database()
      .select({ groupId: membership.groupId, id: account.id, name: account.displayName })
      .from(membership)
      .innerJoin(account, eq(account.id, membership.accountId))
      .where(and(among, eq(membership.role, "moderator")))
      .orderBy(asc(account.displayNameKey)),
  ]);
  return rows.map(({ id, slug, name, access, archivedAt }) => ({
    slug,
    name,
    access,
    archivedAt: archivedAt?.toISOString() ?? null,
    members: counts.find(({ groupId }) => groupId === id)?.count ?? 0,
    moderators: moderators
      .filter(({ groupId }) => groupId === id)
      .map((one) => ({ id: one.id, name: one.name })),
  }));
}
