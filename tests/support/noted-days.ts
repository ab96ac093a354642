import { randomUUID } from "node:crypto";
import { database } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { daysBefore, localDay } from "#server/check-ins/local-day.ts";
import type { Person } from "./cast.ts";

type Row = typeof checkIn.$inferInsert;

/** What is noted so many days ago; `null` is a day without a check-in. */
export type OfDay = (daysAgo: number) => Partial<Row> | null;

/** Stores somebody's check-ins of so many days up to today, as if they had made them at noon. */
export async function noteDays(who: Person, days: number, ofDay: OfDay): Promise<void> {
  const { id: accountId, timeZone } = who.account;
  const today = localDay(new Date(), timeZone);
  const rows = Array.from({ length: days }, (_, at) => days - 1 - at).flatMap((ago): Row[] => {
    const felt = ofDay(ago);
    if (!felt) return [];
    const day = daysBefore(today, ago);
    const madeAt = new Date(`${day}T12:00:00Z`);
    const plain = { arousal: 0, isDaily: true, clientId: randomUUID() };
    return [{ ...plain, accountId, timeZone, madeAt, localDay: day, ...felt }];
  });
  for (let from = 0; from < rows.length; from += 500)
    await database()
      .insert(checkIn)
      .values(rows.slice(from, from + 500));
}
