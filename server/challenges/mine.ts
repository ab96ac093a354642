import { and, count, eq, or, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { challengeCheer } from "#db/schema/index.ts";
import type { ChallengeView, MyDay } from "./contract.ts";
import { daysFrom, hasGrace } from "./days.ts";
import { amounts, deedsOf } from "./deeds.ts";
import { daysFilledIn } from "./fill-in-day.ts";
import { findMyPart } from "./my-part.ts";
import type { ChallengeRow } from "./one-challenge.ts";

/** My own part in a challenge, day by day until today; `null` for whoever does not take part. */
export async function mineIn(
  row: ChallengeRow,
  accountId: string,
  today: string,
): Promise<ChallengeView["mine"]> {
  const part = await findMyPart(row.id, accountId);
  if (!part) return null;
  const [done, filled, cheers] = await Promise.all([
    myDays(row, accountId),
    daysFilledIn(row.id, accountId),
    myCheers(row.id, accountId),
  ]);
  const last = row.endsOn < today ? row.endsOn : today;
  const days = daysFrom(row.startsOn, last).map((day): MyDay => {
    const amount = done.get(day) ?? 0;
    return {
      day,
      done: amount,
      filledIn: filled.includes(day),
      mayFillIn: !row.endedAt && amount === 0 && hasGrace(filled, day, row.graceDays),
    };
  });
  const total = [...done.values()].reduce((sum, one) => sum + one, 0);
  return { isOpen: part.isOpen, days, total, cheers };
}

/** What I did on each day, in the challenge's unit. */
async function myDays(row: ChallengeRow, accountId: string): Promise<Map<string, number>> {
  const rows = await database().execute<{ day: string; amount: number }>(sql`
    with done as (select * from (${deedsOf([row.id])}) as deed where account_id = ${accountId})
    select day::text as day, ${amounts[row.unit]}::int as amount from done group by day`);
  return new Map(rows.map(({ day, amount }) => [day, amount]));
}

/** The cheers that came to me, or to all from somebody else. */
async function myCheers(challengeId: string, accountId: string): Promise<number> {
  const { toId, fromId } = challengeCheer;
  const [heard] = await database()
    .select({ count: count() })
    .from(challengeCheer)
    .where(
      and(
        eq(challengeCheer.challengeId, challengeId),
        or(eq(toId, accountId), and(isNull(toId), sql`${fromId} <> ${accountId}`)),
      ),
    );
  return heard?.count ?? 0;
}
