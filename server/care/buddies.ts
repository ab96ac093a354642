import { and, asc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, buddy, buddyOffer, membership } from "#db/schema/index.ts";
import type { Named } from "../groups/contract.ts";
import { buddyFor, newFor, peopleShown } from "./contract.ts";

/** That somebody is with a newcomer still. */
export const isStillBuddy = () => gt(buddy.since, daysAgo(buddyFor));
const daysAgo = (days: number) => sql`now() - make_interval(days => ${days})`;

/** Who offers to be a buddy in a group, whoever offered longest ago first; not oneself. */
export function buddiesToChoose(groupId: number, without?: string): Promise<Named[]> {
  return database()
    .select({ id: account.id, name: account.displayName })
    .from(buddyOffer)
    .innerJoin(account, eq(account.id, buddyOffer.accountId))
    .where(
      and(
        eq(buddyOffer.groupId, groupId),
        isNull(account.suspendedAt),
        without === undefined ? undefined : ne(account.id, without),
      ),
    )
    .orderBy(asc(buddyOffer.offeredAt))
    .limit(peopleShown);
}

/** Members of the last two weeks without a buddy, the oldest first. */
export function newcomersOf(groupId: number) {
  return database()
    .select({ id: account.id, name: account.displayName, joinedAt: membership.joinedAt })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .leftJoin(
      buddy,
      and(eq(buddy.groupId, groupId), eq(buddy.newcomerId, account.id), isStillBuddy()),
    )
    .where(
      and(
        eq(membership.groupId, groupId),
        eq(membership.role, "member"),
        gt(membership.joinedAt, daysAgo(newFor)),
        isNull(account.suspendedAt),
        isNull(buddy.newcomerId),
      ),
    )
    .orderBy(asc(membership.joinedAt))
    .limit(peopleShown);
}

/** Whether somebody is new enough in a group to have a buddy. */
export async function isNewIn(groupId: number, accountId: string): Promise<boolean> {
  const [found] = await database()
    .select({ role: membership.role })
    .from(membership)
    .where(
      and(
        eq(membership.groupId, groupId),
        eq(membership.accountId, accountId),
        eq(membership.role, "member"),
        gt(membership.joinedAt, daysAgo(buddyFor)),
      ),
    );
  return found !== undefined;
}

/** With whom somebody is in a group, as their buddy. */
export function newcomersWith(groupId: number, buddyId: string): Promise<Named[]> {
  return database()
    .select({ id: account.id, name: account.displayName })
    .from(buddy)
    .innerJoin(account, eq(account.id, buddy.newcomerId))
    .where(and(eq(buddy.groupId, groupId), eq(buddy.buddyId, buddyId), isStillBuddy()))
    .orderBy(asc(buddy.since))
    .limit(peopleShown);
}

/** Who is with a newcomer; `null` when nobody is. */
export async function buddyOf(groupId: number, newcomerId: string): Promise<Named | null> {
  const [found] = await database()
    .select({ id: account.id, name: account.displayName })
    .from(buddy)
    .innerJoin(account, eq(account.id, buddy.buddyId))
    .where(and(eq(buddy.groupId, groupId), eq(buddy.newcomerId, newcomerId), isStillBuddy()));
  return found ?? null;
}
