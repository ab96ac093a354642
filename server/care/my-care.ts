import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, buddyOffer, lookAfter, membership } from "#db/schema/index.ts";
import { OneGroup } from "../groups/contract.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { buddiesToChoose, buddyOf, isNewIn, newcomersWith } from "./buddies.ts";
import { peopleShown, type MyCare } from "./contract.ts";

/** What a member chose for themselves in a group, and who sees it. Refuses outsiders with `not-found`. */
export const lookAtMyCare = operation(
  { input: OneGroup },
  async function lookAtMyCare({ actor }, { slug }): Promise<MyCare> {
    const { groupId } = await requireMembership(actor.accountId, slug);
    const me = actor.accountId;
    const [asked, moderators, offered, newcomers, buddy, isNew] = await Promise.all([
      database()
        .select({ days: lookAfter.afterDays })
        .from(lookAfter)
        .where(and(eq(lookAfter.groupId, groupId), eq(lookAfter.accountId, me))),
      moderatorsOf(groupId),
      database()
        .select({ accountId: buddyOffer.accountId })
        .from(buddyOffer)
        .where(and(eq(buddyOffer.groupId, groupId), eq(buddyOffer.accountId, me))),
      newcomersWith(groupId, me),
      buddyOf(groupId, me),
      isNewIn(groupId, me),
    ]);
    return {
      lookAfter: asked[0] ?? null,
      seenBy: moderators.filter(({ id }) => id !== me).map(({ name }) => name),
      offersBuddy: offered.length > 0,
      newcomers,
      buddy,
      choices: isNew && !buddy ? await buddiesToChoose(groupId, me) : null,
    };
  },
);

function moderatorsOf(groupId: number) {
  return database()
    .select({ id: account.id, name: account.displayName })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(eq(membership.groupId, groupId), eq(membership.role, "moderator")))
    .orderBy(asc(account.displayNameKey))
    .limit(peopleShown);
}
