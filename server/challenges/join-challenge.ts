import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challengeMember } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { JoinChallenge } from "./contract.ts";
import { requireOpenChallenge } from "./one-challenge.ts";

/**
 * Takes part from now on; what was practised on its days before counts too. Twice is the same as once.
 * Refuses with `not-found` for outsiders, `conflict` for an ended challenge or an archived group.
 */
export const joinChallenge = operation(
  {
    input: JoinChallenge,
    pace: [{ name: "join-challenge", points: 30, seconds: 60, per: perAccount }],
  },
  async function joinChallenge({ actor }, { id }): Promise<{ id: string }> {
    await requireOpenChallenge(actor.accountId, id);
    await database()
      .insert(challengeMember)
      .values({ challengeId: id, accountId: actor.accountId })
      .onConflictDoUpdate({
        target: [challengeMember.challengeId, challengeMember.accountId],
        set: { leftAt: sql`null` },
      });
    announce("challenge-moved", { id });
    return { id };
  },
);
