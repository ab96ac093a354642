import { and, eq, sql } from "drizzle-orm";
import { hotQuery } from "#db/client.ts";
import { group, membership, type GroupAccess, type GroupRole } from "#db/schema/index.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";

/** That somebody belongs to a group, with what the group's rules are measured by. */
export interface Membership {
  groupId: number;
  slug: string;
  name: string;
  access: GroupAccess;
  role: GroupRole;
  pausedAt: Date | null;
  /** Until then this member only reads; and until then nobody but its moderators writes here. */
  mutedUntil: Date | null;
  quietUntil: Date | null;
  restsUntil: Date | null;
  lastReadSeq: number;
  /** The newest message's `seq` in the group. */
  lastSeq: number;
  /** The number of the last change to an older message in the group. */
  lastChange: number;
  /** The version that this member agreed to last. */
  guidelinesVersion: number;
  currentGuidelinesVersion: number;
  archivedAt: Date | null;
  /** Who begins challenges here. */
  challengesBy: GroupRole;
}

const memberships = hotQuery((db) =>
  db
    .select({
      groupId: group.id,
      slug: group.slug,
      name: group.name,
      access: group.access,
      role: membership.role,
      pausedAt: membership.pausedAt,
      mutedUntil: membership.mutedUntil,
      quietUntil: group.quietUntil,
      restsUntil: group.restsUntil,
      lastReadSeq: membership.lastReadSeq,
      lastSeq: group.lastSeq,
      lastChange: group.lastChange,
      guidelinesVersion: membership.guidelinesVersion,
      currentGuidelinesVersion: group.guidelinesVersion,
      archivedAt: group.archivedAt,
      challengesBy: group.challengesBy,
    })
    .from(group)
    .innerJoin(
      membership,
      and(eq(membership.groupId, group.id), eq(membership.accountId, sql.placeholder("accountId"))),
    )
    .where(eq(group.slug, sql.placeholder("slug")))
    .prepare("membership"),
);

/** Somebody's membership of a group, or `null` for outsiders and for groups that do not exist. */
export async function findMembership(accountId: string, slug: string): Promise<Membership | null> {
  const [found] = await memberships().execute({ accountId, slug });
  return found ?? null;
}

/**
 * Somebody's membership of a group.
 * @throws Refusal `not-found` for outsiders, in the same words as for a group that does not exist.
 */
export async function requireMembership(accountId: string, slug: string): Promise<Membership> {
  const found = await findMembership(accountId, slug);
  if (!found) throw new Refusal("not-found");
  return found;
}

/**
 * The membership of somebody who looks after the group.
 * @throws Refusal `not-found` for outsiders, `forbidden` for members who are no moderators.
 */
export async function requireModerator(accountId: string, slug: string): Promise<Membership> {
  const found = await requireMembership(accountId, slug);
  if (!may.groups.decideRequests(found, found)) throw new Refusal("forbidden");
  return found;
}
