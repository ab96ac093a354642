import type { Zone } from "luxon";
import { isQuiet, type QuietHours } from "../accounts/quiet-hours.ts";
import {
  afterMidnight,
  day,
  hour,
  instantsOf,
  isShown,
  startOfDay,
  wallAt,
  zoneOf,
  type Wall,
} from "../check-ins/wall-clock.ts";

/** When somebody wants to be asked. */
export interface Plan {
  /** Local times, `HH:mm`. */
  times: string[];
  /** ISO weekdays; 1 is Monday. */
  weekdays: number[];
  quiet: QuietHours | null;
  /** IANA. */
  timeZone: string;
}

/** So far ahead is looked: one week, and one more for days that are left out or quiet all through. */
const furthestDay = 14;

/**
 * The first instant after `after` at which somebody is to be asked; `null` when quiet hours swallow
 * every one. A time that a day does not have is the first instant after the gap, one that it has twice
 * is the first; a day that does not exist has none. In quiet hours a reminder waits for their end,
 * and is dropped when that is on another day.
 */
export function nextDue(plan: Plan, after: Date): Date | null {
  const zone = zoneOf(plan.timeZone);
  const today = startOfDay(wallAt(after.getTime(), zone));
  for (let ahead = 0; ahead <= furthestDay; ahead += 1) {
    const dues = duesOn(today + ahead * day, plan, zone).filter((due) => due > after.getTime());
    if (dues.length > 0) return new Date(Math.min(...dues));
  }
  return null;
}

function duesOn(midnight: Wall, { times, weekdays, quiet, timeZone }: Plan, zone: Zone): number[] {
  const weekday = new Date(midnight).getUTCDay() || 7;
  // Noon, which every day has that there is.
  if (!weekdays.includes(weekday) || !isShown(midnight + 12 * hour, zone)) return [];
  return times.flatMap((time) => {
    const [wanted] = instantsOf(midnight + afterMidnight(time), zone);
    const due = outsideQuiet(wanted!, quiet, timeZone);
    if (due === null) return [];
    const isThatDay = due === wanted || startOfDay(wallAt(due, zone)) === midnight;
    return isThatDay ? [due] : [];
  });
}

/**
 * An instant, or the end of the quiet hours that it lies in; in milliseconds since 1970. `null` when
 * they do not end within two days.
 */
export function outsideQuiet(
  instant: number,
  quiet: QuietHours | null,
  timeZone: string,
): number | null {
  if (!quiet || !isQuiet(quiet, timeZone, new Date(instant))) return instant;
  const zone = zoneOf(timeZone);
  const today = startOfDay(wallAt(instant, zone));
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const ends = instantsOf(today + ahead * day + afterMidnight(quiet.until), zone);
    const end = ends.find((one) => one > instant && !isQuiet(quiet, timeZone, new Date(one)));
    if (end !== undefined) return end;
  }
  return null;
}
