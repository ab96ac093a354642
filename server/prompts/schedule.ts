import {
  day as dayLength,
  instantsOf,
  minute,
  startOfDay,
  wallAt,
  zoneOf,
} from "../check-ins/wall-clock.ts";

/** On which days something is asked: ISO weekdays, from one day to another (both included) or for good. */
export interface Days {
  weekdays: number[];
  startsOn: string;
  endsOn: string | null;
}

const wallOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);
const later = (one: string, other: string) => (one > other ? one : other);

/** The day so many days after another, by the calendar alone. */
export const daysAfter = (day: string, days: number): string =>
  dayOf(wallOf(day) + days * dayLength);

/** Whether a day such as `2026-03-09` is one of them. */
export function isAskedOn(days: Days, day: string): boolean {
  const weekday = new Date(wallOf(day)).getUTCDay() || 7;
  const isWithin = day >= days.startsOn && (days.endsOn === null || day <= days.endsOn);
  return isWithin && days.weekdays.includes(weekday);
}

/** The first of them on or after a day; `null` when there is none any more. */
export function nextDay(days: Days, from: string): string | null {
  return firstOfWeek(later(from, days.startsOn), (day) => isAskedOn(days, day));
}

/** The first day on or after `from` on which both are asked; `null` when there is none. */
export function firstCommonDay(one: Days, other: Days, from: string): string | null {
  const start = later(from, later(one.startsOn, other.startsOn));
  return firstOfWeek(start, (day) => isAskedOn(one, day) && isAskedOn(other, day));
}

/** Both have begun by then: what does not come within a week never does. */
function firstOfWeek(start: string, fits: (day: string) => boolean): string | null {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = daysAfter(start, ahead);
    if (fits(day)) return day;
  }
  return null;
}

/** The day that it is at an instant in a zone (IANA). */
export function dayAt(instant: Date, timeZone: string): string {
  return dayOf(startOfDay(wallAt(instant.getTime(), zoneOf(timeZone))));
}

/**
 * When a day's question opens, `clock` minutes after midnight. A time that comes twice is the first
 * of both, one that a day does not have the first instant after the gap; `null` for a day that does
 * not exist, where a zone crossed the date line.
 */
export function opensAt(day: string, clock: number, timeZone: string): Date | null {
  const opens = firstInstant(wallOf(day) + clock * minute, timeZone);
  return dayAt(opens, timeZone) === day ? opens : null;
}

/** The first instant after the next local day. */
export function closesAt(day: string, timeZone: string): Date {
  const next = [1, 2].find((ahead) => opensAt(daysAfter(day, ahead), 0, timeZone)) ?? 1;
  return firstInstant(wallOf(daysAfter(day, next + 1)), timeZone);
}

const firstInstant = (wall: number, timeZone: string) =>
  new Date(instantsOf(wall, zoneOf(timeZone))[0]!);
