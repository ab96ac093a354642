import { DateTime } from "luxon";

/** The hour, by the clock on the wall, until which yesterday can be filled in. */
const openUntil = 12;

/** An instant on a member's own clock; a zone that this server's calendar does not know is UTC. */
function onTheWall(instant: Date, timeZone: string): DateTime {
  const there = DateTime.fromJSDate(instant, { zone: timeZone });
  return there.isValid ? there : DateTime.fromJSDate(instant, { zone: "utc" });
}

const asDay = (there: DateTime) => there.toFormat("yyyy-MM-dd");

/** The day, such as `2026-03-09`, that an instant lies in for somebody in a zone (IANA). */
export function localDay(instant: Date, timeZone: string): string {
  return asDay(onTheWall(instant, timeZone));
}

/**
 * The local day before. Looked for at noon, which every day has: a midnight may not exist or come
 * twice. Where a zone crossed the date line a whole day may be missing; then it is the one before.
 */
export function dayBefore(day: string, timeZone: string): string {
  const noon = DateTime.fromISO(`${day}T12:00`, { zone: "utc" });
  for (let back = 1; back < 3; back += 1) {
    const before = asDay(noon.minus({ days: back }));
    const there = DateTime.fromISO(`${before}T12:00`, { zone: timeZone });
    if (!there.isValid || asDay(there) === before) return before;
  }
  return asDay(noon.minus({ days: 1 }));
}

/** Whether yesterday can still be filled in: until noon on the member's wall. */
export function yesterdayIsOpen(instant: Date, timeZone: string): boolean {
  return onTheWall(instant, timeZone).hour < openUntil;
}

/** The local day so many days before another, by the calendar alone. */
export function daysBefore(day: string, days: number): string {
  return asDay(DateTime.fromISO(day, { zone: "utc" }).minus({ days }));
}
