import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import type { ChallengeSummary } from "#db/schema/index.ts";
import { fewestInSummary } from "./contract.ts";
import { amounts, deedsOf } from "./deeds.ts";

interface Row extends Record<string, unknown> {
  people: number;
  days: number;
  sessions: number;
  minutes: number;
  breaths: number;
  rated: number;
  before: number | null;
  after: number | null;
}

/**
 * What a group did in a challenge. How distress moved is the mean of each person's own means, so that
 * somebody who practised more does not weigh more; from five people on who rated it before and after.
 */
export async function summaryOf(id: string): Promise<ChallengeSummary> {
  const [row] = await database().execute<Row & Record<string, unknown>>(sql`
    with done as (${deedsOf([id])}),
    rated as (
      select account_id, avg(before) as before, avg(after) as after
      from done where before is not null and after is not null group by account_id
    )
    select count(distinct account_id)::int as people, ${amounts.days}::int as days,
      ${amounts.sessions}::int as sessions, ${amounts.minutes}::int as minutes,
      ${amounts.breaths}::int as breaths,
      (select count(*) from rated)::int as rated,
      (select round(avg(before), 1)::float8 from rated) as before,
      (select round(avg(after), 1)::float8 from rated) as after
    from done`);
  const { rated, before, after, ...counts } = row!;
  const isTold = rated >= fewestInSummary && before !== null && after !== null;
  return { ...counts, distress: isTold ? { people: rated, before, after } : null };
}
