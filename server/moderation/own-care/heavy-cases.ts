import { and, eq, gt, inArray, notInArray, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationAct, moderationCase } from "#db/schema/index.ts";
import { isInDrill } from "../in-drill.ts";

/** So long a heavy case counts, in milliseconds. */
const week = 7 * 86_400_000;
/** Having seen a case is not having carried it. */
const light = ["claim", "let-go", "hand-over", "alert-seen"] as const;

/** A drill is nothing that anybody carries. */
const isReal = sql`not ${isInDrill}`;

/** What makes a case heavy: a crisis, or a threat or danger that somebody reported. */
const isHeavy = or(
  eq(moderationCase.urgency, 0),
  sql`exists (select 1 from report where report.case_id = ${moderationCase.id}
    and report.reason in ('threat', 'danger'))`,
);

/**
 * In how many heavy cases of the last week somebody did something, for each of some people; and when last. Who
 * did in none is left out. Private: for their own eyes, and for the choice whom a crisis is brought to.
 */
export async function heavyCasesOf(
  accountIds: string[],
  now = new Date(),
): Promise<Map<string, { cases: number; last: Date }>> {
  if (accountIds.length === 0) return new Map();
  const { actorId, at, caseId, kind } = moderationAct;
  const rows = await database()
    .select({
      actorId,
      cases: sql<number>`count(distinct ${caseId})::int`,
      last: sql<string>`max(${at})`,
    })
    .from(moderationAct)
    .innerJoin(moderationCase, eq(moderationCase.id, caseId))
    .where(
      and(
        inArray(actorId, accountIds),
        gt(at, new Date(now.getTime() - week)),
        notInArray(kind, [...light]),
        isHeavy,
        isReal,
      ),
    )
    .groupBy(actorId);
  return new Map(
    rows.map(({ actorId: id, cases, last }) => [id!, { cases, last: new Date(last) }]),
  );
}
