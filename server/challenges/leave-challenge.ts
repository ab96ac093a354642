import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challengeMember } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { LeaveChallenge } from "./contract.ts";
import { requireChallenge } from "./one-challenge.ts";

/**
 * Takes part no more. What all did together keeps what was done until now; the days are shown to
 * nobody any more. Refuses outsiders with `not-found`.
 */
export const leaveChallenge = operation(
  { input: LeaveChallenge },
  async function leaveChallenge({ actor }, { id }): Promise<{ id: string }> {
    await requireChallenge(actor.accountId, id);
    await database()
      .update(challengeMember)
      .set({ leftAt: new Date(), isOpen: false })
      .where(
        and(
          eq(challengeMember.challengeId, id),
          eq(challengeMember.accountId, actor.accountId),
          isNull(challengeMember.leftAt),
        ),
      );
    announce("challenge-moved", { id });
    return { id };
  },
);
