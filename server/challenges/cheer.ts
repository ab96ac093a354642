import { database } from "#db/client.ts";
import { challengeCheer } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { Cheer } from "./contract.ts";
import { findMyPart } from "./my-part.ts";
import { requireOpenChallenge } from "./one-challenge.ts";

/**
 * One tap of encouragement, for all or for one person who shows their days; one a day for each. A
 * second one gets the same answer and counts nothing. Refuses with `not-found` for outsiders and for
 * somebody who does not show their days, with `invalid` a cheer for oneself.
 */
export const cheer = operation(
  { input: Cheer, pace: [{ name: "cheer", points: 60, seconds: 60, per: perAccount }] },
  async function cheer({ actor }, { id, to }): Promise<{ id: string }> {
    const { accountId, timeZone } = actor;
    await requireOpenChallenge(accountId, id);
    if (to === accountId) throw refuseField("to", "refusal.invalid-field");
    if (to !== null && !(await findMyPart(id, to))?.isOpen) throw new Refusal("not-found");
    await database()
      .insert(challengeCheer)
      .values({
        challengeId: id,
        fromId: accountId,
        toId: to,
        localDay: localDay(new Date(), timeZone),
      })
      .onConflictDoNothing();
    return { id };
  },
);
