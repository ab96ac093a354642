import { sql, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationCase } from "#db/schema/index.ts";

/** Counted no further: whoever has more waiting needs no number. */
const most = 100;

/** How many cases there are of a kind, up to a hundred. */
export async function countUpTo(which: SQL | undefined): Promise<number> {
  const some = database()
    .select({ one: sql`1`.as("one") })
    .from(moderationCase)
    .where(which)
    .limit(most)
    .as("some");
  const [row] = await database()
    .select({ count: sql<number>`count(*)::int` })
    .from(some);
  return row?.count ?? 0;
}
