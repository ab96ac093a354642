import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challenge, group } from "#db/schema/index.ts";
import { requireMembership, type Membership } from "../groups/membership.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";

export type ChallengeRow = typeof challenge.$inferSelect;

/** A challenge, and how somebody stands to its group. */
export interface Found {
  row: ChallengeRow;
  membership: Membership;
}

/**
 * The challenge that somebody asks for.
 * @throws Refusal `not-found` for outsiders of its group, in the same words as for one that does not exist.
 */
export async function requireChallenge(accountId: string, id: string): Promise<Found> {
  const [found] = await database()
    .select({ row: challenge, slug: group.slug })
    .from(challenge)
    .innerJoin(group, eq(group.id, challenge.groupId))
    .where(eq(challenge.id, id));
  if (!found) throw new Refusal("not-found");
  return { row: found.row, membership: await requireMembership(accountId, found.slug) };
}

/**
 * The same, for whoever wants to take part now.
 * @throws Refusal `conflict` when it has ended, or the group is archived or rested from.
 */
export async function requireOpenChallenge(accountId: string, id: string): Promise<Found> {
  const found = await requireChallenge(accountId, id);
  const { row, membership } = found;
  if (row.endedAt) throw new Refusal("conflict", { message: { key: "challenges.has-ended" } });
  if (!may.challenges.join(membership, membership))
    throw new Refusal("conflict", { message: { key: "challenges.archived" } });
  if (membership.pausedAt) throw new Refusal("conflict", { message: { key: "challenges.paused" } });
  return found;
}

/**
 * The same, for whoever looks after the group.
 * @throws Refusal `forbidden` for members who are no moderators.
 */
export async function requireKept(accountId: string, id: string): Promise<Found> {
  const found = await requireChallenge(accountId, id);
  if (!may.challenges.keep(found.membership, found.membership)) throw new Refusal("forbidden");
  return found;
}
