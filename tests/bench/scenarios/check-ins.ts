import { bareSql } from "#db/client.ts";
import { signedInGroup } from "../people.ts";
import type { Scenario } from "../bench.ts";
import { crowd } from "../processes.ts";
import { median } from "../times.ts";

const slug = "looking-back";
const [tenYears, aMonth] = [3650, 30];

/**
 * A member's check-ins over a year (pictures, patterns, what helps and the list), of somebody with ten
 * years of daily check-ins and practices beside somebody with a month of them.
 */
export const yearOfCheckIns: Scenario = async ({ ours, rounds }) => {
  const [long, short] = (await signedInGroup(slug, 2)) as [string, string];
  await fillDays(1, tenYears);
  await fillDays(2, aMonth);
  await bareSql()`vacuum analyze check_in, practice_session`;
  const path = "/check-ins?days=365";
  const times: { long: number; short: number }[] = [];
  const timed = (cookie: string) => crowd("pages", { port: ours.port, path, cookie, times: 100 });
  for (let round = 1; round <= rounds; round++) {
    // In turn, and each first as often: what else the machine does meets both.
    const first = round % 2 === 0 ? await timed(long) : 0;
    const month = await timed(short);
    times.push({ long: first || (await timed(long)), short: month });
  }
  const value = median(times.map((one) => one.long / one.short));
  return { G14: { value, of: { times, unit: "ms" } } };
};

async function fillDays(member: number, days: number): Promise<void> {
  const name = slug + member;
  await bareSql()`
    insert into check_in (account_id, client_id, made_at, time_zone, local_day, is_daily, arousal, craving, sleep_hours)
    select id, gen_random_uuid(), now() - n * interval '1 day', 'UTC', (now() at time zone 'UTC')::date - n,
      true, n * 7 % 11 - 5, n * 3 % 11, 5 + n % 4
    from account, generate_series(0, ${days - 1}::int) as n where display_name = ${name}`;
  await bareSql()`
    insert into practice_session (account_id, client_id, practice, modality, started_at, ended_at, minutes,
      before, after, state_before, time_zone, local_day)
    select id, gen_random_uuid(), 'longer-breath-out', 'breathwork', now() - n * interval '1 day',
      now() - n * interval '1 day', 2, 6, n % 6, 'activated', 'UTC', (now() at time zone 'UTC')::date - n
    from account, generate_series(0, ${days - 1}::int) as n where display_name = ${name}`;
}
