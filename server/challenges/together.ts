import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import type { Together } from "./contract.ts";
import { amount, deedsOf } from "./deeds.ts";

/**
 * What all did together in some challenges, by their ids.
 * @param today the day that "today" is: the reader's own
 */
export async function togetherOf(ids: string[], today: string): Promise<Map<string, Together>> {
  if (ids.length === 0) return new Map();
  const rows = await database().execute<{ id: string } & Together & Record<string, unknown>>(sql`
    with done as (${deedsOf(ids)})
    select c.id, ${amount} as total,
      (select count(*) from challenge_member m
        where m.challenge_id = c.id and m.left_at is null)::int as people,
      (count(distinct done.account_id) filter (where done.day = ${today}::date))::int as today
    from challenge c left join done on done.challenge_id = c.id
    where c.id in ${ids} group by c.id`);
  return new Map(rows.map(({ id, ...together }) => [id, together]));
}
