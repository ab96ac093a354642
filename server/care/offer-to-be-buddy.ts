import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { buddyOffer } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { OfferToBeBuddy } from "./contract.ts";

/**
 * Offers to be there for newcomers of a group, or takes that back; with whom one is already one stays. Refuses
 * outsiders with `not-found`, and with `conflict` in an archived group.
 */
export const offerToBeBuddy = operation(
  { input: OfferToBeBuddy },
  async function offerToBeBuddy({ actor }, { slug, offers }) {
    const { accountId } = actor;
    const mine = await requireMembership(accountId, slug);
    if (!may.care.takePart(mine, mine))
      throw new Refusal("conflict", { message: { key: "messages.archived" } });
    const { groupId } = mine;
    if (offers)
      await database().insert(buddyOffer).values({ groupId, accountId }).onConflictDoNothing();
    else
      await database()
        .delete(buddyOffer)
        .where(and(eq(buddyOffer.groupId, groupId), eq(buddyOffer.accountId, accountId)));
    return { slug };
  },
);
