import { and, desc, eq, gte, lte } from "drizzle-orm";
import { database } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import type { State } from "./practice-contract.ts";

/**
 * The state of somebody's newest check-in before an instant, no older than `within` milliseconds;
 * `null` where nothing was noted.
 */
export async function stateAt(
  accountId: string,
  instant: Date,
  within: number,
): Promise<State | null> {
  const earliest = new Date(instant.getTime() - within);
  const [row] = await database()
    .select({ arousal: checkIn.arousal })
    .from(checkIn)
    .where(
      and(
        eq(checkIn.accountId, accountId),
        // The zones of the earth lie within a day of each other: so the index by day is of use.
        gte(checkIn.localDay, localDay(earliest, "Pacific/Niue")),
        gte(checkIn.madeAt, earliest),
        lte(checkIn.madeAt, instant),
      ),
    )
    .orderBy(desc(checkIn.madeAt))
    .limit(1);
  if (!row) return null;
  if (Math.abs(row.arousal) < 2) return "settled";
  return row.arousal > 0 ? "activated" : "shutdown";
}
