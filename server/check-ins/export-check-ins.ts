import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { checkIn } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import type { CheckInView } from "./contract.ts";
import { checkInRows, viewOf, type CheckInRow } from "./rows.ts";

/** So many are read, opened and handed on at a time. */
const atOnce = 200;

/**
 * All my check-ins, the oldest first, in pages that are read while they are taken: never all of them
 * in memory. What is noted meanwhile may come along.
 */
export const exportCheckIns = operation(
  {
    input: z.object({}),
    pace: [{ name: "export-check-ins", points: 20, seconds: 3600, per: perAccount }],
  },
  async function exportCheckIns({ actor }): Promise<{ pages: AsyncIterable<CheckInView[]> }> {
    return { pages: pagesOf(actor.accountId) };
  },
);

async function* pagesOf(accountId: string): AsyncGenerator<CheckInView[]> {
  let last: CheckInRow | undefined;
  do {
    const rows: CheckInRow[] = await checkInRows()
      .where(and(eq(checkIn.accountId, accountId), last && comesAfter(last)))
      .orderBy(asc(checkIn.localDay), asc(checkIn.madeAt), asc(checkIn.id))
      .limit(atOnce);
    if (rows.length > 0) yield await Promise.all(rows.map(viewOf));
    last = rows.length < atOnce ? undefined : rows.at(-1);
  } while (last);
}

const comesAfter = ({ localDay, madeAt, id }: CheckInRow) =>
  sql`(${checkIn.localDay}, ${checkIn.madeAt}, ${checkIn.id}) >
    (${localDay}::date, ${madeAt.toISOString()}::timestamptz, ${id}::uuid)`;
