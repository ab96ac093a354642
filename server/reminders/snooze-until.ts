import type { QuietHours } from "../accounts/quiet-hours.ts";
import type { Later } from "./contract.ts";
import { outsideQuiet } from "./next-due.ts";
import {
  afterMidnight,
  hour,
  instantsOf,
  minute,
  startOfDay,
  wallAt,
  zoneOf,
} from "../check-ins/wall-clock.ts";

/** The evening, by the clock on the wall; and until when one may still speak of "this evening". */
const evening = "19:00";
const eveningIsNear = "18:00";

/** Whether "this evening" is still far enough away to be offered. */
export function isBeforeEvening(now: Date, timeZone: string): boolean {
  const wall = wallAt(now.getTime(), zoneOf(timeZone));
  return wall - startOfDay(wall) < afterMidnight(eveningIsNear);
}

/**
 * When to ask again, on a whole minute. "This evening" from a page that was open for hours is in an
 * hour. In quiet hours it waits for their end; `null` when that is tomorrow.
 */
export function snoozeUntil(
  later: Later,
  now: Date,
  { quiet, timeZone }: { quiet: QuietHours | null; timeZone: string },
): Date | null {
  const wanted = wantedAt(later, now, timeZone);
  const until = outsideQuiet(wanted, quiet, timeZone);
  if (until === null) return null;
  const zone = zoneOf(timeZone);
  const dayOf = (instant: number) => startOfDay(wallAt(instant, zone));
  return until === wanted || dayOf(until) === dayOf(now.getTime()) ? new Date(until) : null;
}

function wantedAt(later: Later, now: Date, timeZone: string): number {
  const next = Math.ceil(now.getTime() / minute) * minute;
  if (later === "half-hour") return next + 30 * minute;
  if (later === "hour" || !isBeforeEvening(now, timeZone)) return next + hour;
  const zone = zoneOf(timeZone);
  const today = startOfDay(wallAt(now.getTime(), zone));
  return instantsOf(today + afterMidnight(evening), zone)[0]!;
}
