import { and, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { promptDay, type prompt } from "#db/schema/index.ts";
import { dayAt, daysAfter, nextDay } from "./schedule.ts";

type Row = typeof prompt.$inferSelect;

/**
 * The next day on which a question is asked: today until its group was asked something today, for
 * what is put into the schedule after its minute opens at once. `null` when there is none any more.
 */
export function nextAsked(row: Row, now: Date, asked: Set<string>): string | null {
  if (row.endedAt) return null;
  const today = dayAt(now, row.timeZone);
  return nextDay(row, asked.has(today) ? daysAfter(today, 1) : today);
}

/** On which of the days that it is now, in the zones of one group's questions, it was asked something. */
export async function askedToday(rows: Row[], now: Date): Promise<Set<string>> {
  const [first] = rows;
  if (!first) return new Set();
  const days = [...new Set(rows.map(({ timeZone }) => dayAt(now, timeZone)))];
  const found = await database()
    .select({ day: promptDay.day })
    .from(promptDay)
    .where(and(eq(promptDay.groupId, first.groupId), inArray(promptDay.day, days)));
  return new Set(found.map(({ day }) => day));
}
