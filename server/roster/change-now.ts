import { and, eq, gt, gte, lt, lte } from "drizzle-orm";
import { database } from "#db/client.ts";
import { shiftChange } from "#db/schema/index.ts";

/**
 * From now on, for so many hours, somebody is away or stands in. What they said before for now ends; what holds
 * later, such as a shift that they took over, stays from there on. Inside a transaction.
 */
export async function changeNow(
  groupId: number,
  accountId: string,
  kind: "away" | "stands-in",
  hours: number,
): Promise<void> {
  const from = new Date();
  const until = new Date(from.getTime() + hours * 3_600_000);
  const mine = and(eq(shiftChange.groupId, groupId), eq(shiftChange.accountId, accountId));
  const isNow = and(lte(shiftChange.from, from), gt(shiftChange.until, from));
  await database().delete(shiftChange).where(and(mine, isNow));
  const isWithin = and(gt(shiftChange.from, from), lte(shiftChange.until, until));
  await database().delete(shiftChange).where(and(mine, isWithin));
  const goesOn = and(gte(shiftChange.from, from), lt(shiftChange.from, until));
  await database().update(shiftChange).set({ from: until }).where(and(mine, goesOn));
  await database().insert(shiftChange).values({ groupId, accountId, kind, from, until });
}
