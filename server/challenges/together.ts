import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { daysBefore, localDay } from "../check-ins/local-day.ts";
import { daysAfter } from "../prompts/schedule.ts";
import type { Together } from "./contract.ts";
import { amount, deedsOf } from "./deeds.ts";

interface Row extends Record<string, unknown> {
  id: string;
  total: number;
  people: number;
  /** How many practised on the days about now, by their zone. */
  lately: { zone: string; day: string; people: number }[];
}

/** What all did together in some challenges, by their ids; "today" is each person's own day. */
export async function togetherOf(ids: string[], now = new Date()): Promise<Map<string, Together>> {
  if (ids.length === 0) return new Map();
  const utcDay = now.toISOString().slice(0, 10);
  const rows = await database().execute<Row>(sql`
    with done as (${deedsOf(ids)})
    select c.id, ${amount} as total,
      (select count(*) from challenge_member m
        where m.challenge_id = c.id and m.left_at is null)::int as people,
      (select coalesce(json_agg(near), '[]') from (
        select a.time_zone as zone, d.day::text as day, count(distinct d.account_id)::int as people
        from done d join account a on a.id = d.account_id
        where d.challenge_id = c.id
          and d.day between ${daysBefore(utcDay, 1)}::date and ${daysAfter(utcDay, 1)}::date
        group by a.time_zone, d.day) as near) as lately
    from challenge c left join done on done.challenge_id = c.id
    where c.id in ${ids} group by c.id`);
  // Which day it is in a zone JavaScript says, as everywhere: PostgreSQL may not know that zone.
  const isToday = ({ zone, day }: Row["lately"][number]) => day === localDay(now, zone);
  return new Map(
    rows.map(({ id, total, people, lately }) => {
      const today = lately.filter(isToday).reduce((sum, one) => sum + one.people, 0);
      return [id, { total, people, today }];
    }),
  );
}
