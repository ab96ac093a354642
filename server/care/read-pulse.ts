import { DateTime } from "luxon";
import { bareSql } from "#db/client.ts";
import { OneGroup } from "../groups/contract.ts";
import type { GroupHeading } from "../groups/contract.ts";
import { headingFor } from "../groups/heading.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { weeksShown, type Pulse, type PulseWeek } from "./pulse-contract.ts";
import { pulseOf, type Shared } from "./shares-of.ts";

/** How a group was, today and in each of the last whole weeks; for its moderators. Refuses like `requireModerator`. */
export const readPulse = operation(
  { input: OneGroup },
  async function readPulse(
    { actor },
    { slug },
  ): Promise<{ heading: GroupHeading; today: Pulse | null; weeks: PulseWeek[] }> {
    const found = await requireModerator(actor.accountId, slug);
    const [heading, today, weeks] = await Promise.all([
      headingFor(found),
      pulseOfToday(found.groupId),
      pulseOfWeeks(found.groupId),
    ]);
    return { heading, today, weeks };
  },
);

/** Of the day that it is where the group is. */
export async function pulseOfToday(groupId: number, now = new Date()): Promise<Pulse | null> {
  const today = (await dayIn(groupId, now)).toISODate()!;
  return pulseOf((await sharedBetween(groupId, today, today)).map(({ states }) => states));
}

/** The last whole weeks, the oldest first: the one that is under way would show how it moves. */
export async function pulseOfWeeks(groupId: number, now = new Date()): Promise<PulseWeek[]> {
  const monday = (await dayIn(groupId, now)).startOf("week");
  const first = monday.minus({ weeks: weeksShown });
  const last = monday.minus({ days: 1 });
  const rows = await sharedBetween(groupId, first.toISODate()!, last.toISODate()!);
  return Array.from({ length: weeksShown }, (_, at) => {
    const day = first.plus({ weeks: at }).toISODate()!;
    const people = rows.filter((row) => row.week === day).map(({ states }) => states);
    return { monday: day, pulse: pulseOf(people) };
  });
}

async function dayIn(groupId: number, now: Date): Promise<DateTime> {
  const [room] = await bareSql()<{ time_zone: string }[]>`
    select time_zone from "group" where id = ${groupId}`;
  return DateTime.fromJSDate(now, { zone: room?.time_zone ?? "UTC" }).startOf("day");
}

interface Row {
  week: string;
  activated: number;
  settled: number;
  shutdown: number;
}

/**
 * What each member shared with the group in each week, in the order in which they first did. One walk over the index
 * of what is shared; whoever left the group takes what they shared along.
 */
async function sharedBetween(
  groupId: number,
  from: string,
  until: string,
): Promise<{ week: string; states: Shared }[]> {
  const rows = await bareSql()<Row[]>`
    select to_char(date_trunc('week', c.local_day::timestamp), 'YYYY-MM-DD') as week,
      count(*) filter (where c.arousal >= 2)::int as activated,
      count(*) filter (where c.arousal between -1 and 1)::int as settled,
      count(*) filter (where c.arousal <= -2)::int as shutdown
    from check_in c
    join membership m on m.group_id = c.group_id and m.account_id = c.account_id
    where c.group_id = ${groupId} and c.is_daily
      and c.made_at >= ${from}::date - interval '2 days'
      and c.made_at < ${until}::date + interval '3 days'
      and c.local_day between ${from}::date and ${until}::date
    group by week, c.account_id
    order by min(c.made_at)`;
  return rows.map(({ week, ...states }) => ({ week, states }));
}
