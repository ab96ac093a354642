import { sql, type SQL } from "drizzle-orm";
import { filledInMinutes, type Unit } from "./contract.ts";

/**
 * Everything that counts in some challenges, a row for each time: what their people practised in the
 * player on the days of the challenge, and the days that they filled in. Nothing is counted anywhere
 * else, so nothing can be counted twice. Whoever left counts with what arrived until then.
 * @param ids at least one
 */
export const deedsOf = (ids: string[]): SQL => sql`
  select c.id as challenge_id, s.account_id, s.local_day as day,
    s.minutes::int as minutes, s.breaths::int as breaths, s.before, s.after
  from challenge c
  join challenge_member m on m.challenge_id = c.id
  join practice_session s on s.account_id = m.account_id
    and s.local_day between c.starts_on and c.ends_on
  where c.id in ${ids}
    and (c.practice is null or s.practice = c.practice)
    and (c.modality is null or s.modality = c.modality)
    and (m.left_at is null or s.created_at <= m.left_at)
    and (c.ended_at is null or s.created_at <= c.ended_at)
  union all
  select d.challenge_id, d.account_id, d.local_day, ${filledInMinutes}::int, 0, null, null
  from challenge_day d where d.challenge_id in ${ids}`;

/** How much of a unit some deeds (`done`) are. */
export const amounts: Record<Unit, SQL> = {
  // A row of nothing, where nothing was done, would be one value too.
  days: sql`count(distinct (done.account_id, done.day)) filter (where done.account_id is not null)`,
  sessions: sql`count(done.account_id)`,
  minutes: sql`coalesce(sum(done.minutes), 0)`,
  breaths: sql`coalesce(sum(done.breaths), 0)`,
};

/** The same by the unit that a challenge (`c`) has. */
export const amount = sql`case c.unit
  when 'days' then ${amounts.days} when 'sessions' then ${amounts.sessions}
  when 'minutes' then ${amounts.minutes} else ${amounts.breaths} end::int`;
