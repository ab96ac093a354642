import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { challengeMember } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { ShowMyDays } from "./contract.ts";
import { holdMyPart } from "./my-part.ts";
import { requireChallenge } from "./one-challenge.ts";

/**
 * Lets the others see my days, or no more. Refuses with `not-found` for outsiders of the group,
 * `conflict` for whoever does not take part.
 */
export const showMyDays = operation(
  { input: ShowMyDays },
  async function showMyDays({ actor }, { id, isOpen }): Promise<{ id: string }> {
    await requireChallenge(actor.accountId, id);
    return transaction(async () => {
      const { challengeId, accountId } = await holdMyPart(id, actor.accountId);
      await database()
        .update(challengeMember)
        .set({ isOpen })
        .where(
          and(
            eq(challengeMember.challengeId, challengeId),
            eq(challengeMember.accountId, accountId),
          ),
        );
      return { id };
    });
  },
);
