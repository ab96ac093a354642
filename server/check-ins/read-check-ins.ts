import { and, desc, eq, gt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perPage, ReadCheckIns, type MyCheckIns } from "./contract.ts";
import { daysBefore, localDay } from "./local-day.ts";
import { checkInRows, viewOf } from "./rows.ts";

/** A page of my own check-ins, by day, the newest first. */
export const readCheckIns = operation(
  { input: ReadCheckIns },
  async function readCheckIns({ actor }, { after }): Promise<MyCheckIns> {
    const { accountId, timeZone } = actor;
    const [rows, daysInLast30] = await Promise.all([
      checkInRows()
        .where(
          and(
            eq(checkIn.accountId, accountId),
            after === undefined ? undefined : comesAfter(accountId, after),
          ),
        )
        .orderBy(desc(checkIn.localDay), desc(checkIn.madeAt), desc(checkIn.id))
        .limit(perPage + 1),
      countDays(accountId, daysBefore(localDay(new Date(), timeZone), 30)),
    ]);
    const page = rows.slice(0, perPage);
    return {
      checkIns: await Promise.all(page.map(viewOf)),
      next: rows.length > page.length ? page.at(-1)!.id : null,
      daysInLast30,
    };
  },
);

/** Further down than one of mine; nothing, when there is none of that id. */
const comesAfter = (accountId: string, id: string) =>
  sql`(${checkIn.localDay}, ${checkIn.madeAt}, ${checkIn.id}) < (
    select one.local_day, one.made_at, one.id from ${checkIn} one
    where one.id = ${id} and one.account_id = ${accountId})`;

async function countDays(accountId: string, after: string): Promise<number> {
  const theirs = and(
    eq(checkIn.accountId, accountId),
    eq(checkIn.isDaily, true),
    gt(checkIn.localDay, after),
  );
  return database().$count(checkIn, theirs);
}
