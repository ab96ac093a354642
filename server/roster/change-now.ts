import { and, eq, gt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { shiftChange } from "#db/schema/index.ts";

/** From now on, for so many hours, somebody is away or stands in; what they said before ends. Inside a transaction. */
export async function changeNow(
  groupId: number,
  accountId: string,
  kind: "away" | "stands-in",
  hours: number,
): Promise<void> {
  const from = new Date();
  const until = new Date(from.getTime() + hours * 3_600_000);
  await database()
    .delete(shiftChange)
    .where(
      and(
        eq(shiftChange.groupId, groupId),
        eq(shiftChange.accountId, accountId),
        gt(shiftChange.until, sql`now()`),
      ),
    );
  await database().insert(shiftChange).values({ groupId, accountId, kind, from, until });
}
