import { and, asc, gt, isNull, lte, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { challenge } from "#db/schema/index.ts";
import { conclude } from "./conclude.ts";
import { isOverEverywhere } from "./days.ts";

/** So many are looked at a time. */
const atOnce = 100;

/**
 * The job, every few minutes: ends what is over everywhere on earth, and lets go of whoever is no
 * member of the group any more. Any number of processes may do it at once.
 */
export async function tendChallenges(now = new Date()): Promise<void> {
  await letGoOfLeavers(now);
  const utcDay = now.toISOString().slice(0, 10);
  let after: string | undefined;
  do {
    const rows = await database()
      .select({ id: challenge.id, endsOn: challenge.endsOn })
      .from(challenge)
      .where(
        and(
          isNull(challenge.endedAt),
          lte(challenge.endsOn, utcDay),
          after ? gt(challenge.id, after) : undefined,
        ),
      )
      .orderBy(asc(challenge.id))
      .limit(atOnce);
    for (const { id, endsOn } of rows)
      if (isOverEverywhere(endsOn, now)) await transaction(() => conclude(id, now));
    after = rows.length === atOnce ? rows.at(-1)!.id : undefined;
  } while (after);
}

/** What they did until now stays in what all did together; what they practise from now on does not count. */
async function letGoOfLeavers(now: Date): Promise<void> {
  await database().execute(sql`
    update challenge_member m set left_at = ${now.toISOString()}::timestamptz, is_open = false
    from challenge c
    where c.id = m.challenge_id and c.ended_at is null and m.left_at is null
      and not exists (
        select from membership g where g.group_id = c.group_id and g.account_id = m.account_id
      )`);
}
