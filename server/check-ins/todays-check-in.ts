import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { checkIn } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import type { CheckInsOfToday } from "./contract.ts";
import { viewOfNow } from "./crisis-in-note.ts";
import { dayBefore, localDay, yesterdayIsOpen } from "./local-day.ts";
import { checkInRows } from "./rows.ts";

/** Where my day stands: its check-in if there is one, and whether yesterday can still be filled in. */
export const todaysCheckIn = operation(
  { input: z.object({}) },
  async function todaysCheckIn({ actor }): Promise<CheckInsOfToday> {
    const { accountId, timeZone } = actor;
    const now = new Date();
    const day = localDay(now, timeZone);
    const yesterday = dayBefore(day, timeZone);
    const rows = await checkInRows().where(
      and(
        eq(checkIn.accountId, accountId),
        eq(checkIn.isDaily, true),
        inArray(checkIn.localDay, [day, yesterday]),
      ),
    );
    const today = rows.find((row) => row.localDay === day);
    const isNoted = rows.some((row) => row.localDay === yesterday);
    return {
      day,
      timeZone,
      today: today ? await viewOfNow(today) : null,
      yesterdayIsOpen: !isNoted && yesterdayIsOpen(now, timeZone),
    };
  },
);
