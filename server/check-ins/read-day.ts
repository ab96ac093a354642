import { and, asc, desc, eq } from "drizzle-orm";
import { checkIn } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { perPage, ReadDay, type DayOfMine } from "./contract.ts";
import { localDay } from "./local-day.ts";
import { checkInRows, viewOf } from "./rows.ts";

/**
 * One of my days: its check-in and its moments, in the order of the clock. Refuses with `not-found`
 * what is no day, or none that has begun anywhere on earth.
 */
export const readDay = operation(
  { input: ReadDay },
  async function readDay({ actor }, { day }): Promise<DayOfMine> {
    const { accountId, timeZone } = actor;
    const now = new Date();
    const today = localDay(now, timeZone);
    // Whoever travelled westwards may have noted what is tomorrow here.
    if (day === null || day > localDay(now, "Pacific/Kiritimati")) throw new Refusal("not-found");
    const rows = await checkInRows()
      .where(and(eq(checkIn.accountId, accountId), eq(checkIn.localDay, day)))
      .orderBy(desc(checkIn.isDaily), asc(checkIn.madeAt), asc(checkIn.id))
      .limit(perPage);
    return { day, isToday: day === today, checkIns: await Promise.all(rows.map(viewOf)) };
  },
);
