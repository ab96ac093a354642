import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { challengeDay } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { refuseField } from "../refusal.ts";
import { FillInDay } from "./contract.ts";
import { hasGrace } from "./days.ts";
import { holdMyPart } from "./my-part.ts";
import { requireOpenChallenge } from "./one-challenge.ts";

/**
 * Fills in a day on which somebody practised elsewhere, or takes that back. Twice is the same as once.
 * Refuses with `conflict` whoever does not take part, with `invalid` beside `day` a day that is not of
 * the challenge or still to come, and one more than the grace days allow in any seven.
 */
export const fillInDay = operation(
  {
    input: FillInDay,
    pace: [{ name: "fill-in-day", points: 60, seconds: 60, per: perAccount }],
  },
  async function fillInDay({ actor }, { id, day, takeBack }): Promise<{ id: string }> {
    const { accountId, timeZone } = actor;
    const { row } = await requireOpenChallenge(accountId, id);
    const today = localDay(new Date(), timeZone);
    if (day < row.startsOn || day > row.endsOn || day > today)
      throw refuseField("day", "challenges.day-outside");
    return transaction(async () => {
      // Held, so that two days at the same moment can't both be the last one that is left.
      await holdMyPart(id, accountId);
      if (takeBack) await remove(id, accountId, day);
      else await add(id, accountId, day, row.graceDays);
      announce("challenge-moved", { id });
      return { id };
    });
  },
);

async function add(challengeId: string, accountId: string, day: string, grace: number) {
  const filled = await daysFilledIn(challengeId, accountId);
  if (!filled.includes(day) && !hasGrace(filled, day, grace))
    throw refuseField("day", "challenges.no-grace-left");
  await database()
    .insert(challengeDay)
    .values({ challengeId, accountId, localDay: day })
    .onConflictDoNothing();
}

async function remove(challengeId: string, accountId: string, day: string) {
  await database()
    .delete(challengeDay)
    .where(
      and(
        eq(challengeDay.challengeId, challengeId),
        eq(challengeDay.accountId, accountId),
        eq(challengeDay.localDay, day),
      ),
    );
}

/** The days that somebody filled in; 92 at most. */
export async function daysFilledIn(challengeId: string, accountId: string): Promise<string[]> {
  const rows = await database()
    .select({ day: challengeDay.localDay })
    .from(challengeDay)
    .where(and(eq(challengeDay.challengeId, challengeId), eq(challengeDay.accountId, accountId)));
  return rows.map(({ day }) => day);
}
