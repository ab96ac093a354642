import { DateTime } from "luxon";

/** Local times between which nothing is sent to a closed phone, as `HH:mm` or `HH:mm:ss`. */
export interface QuietHours {
  from: string;
  until: string;
}

/**
 * Whether an instant lies in somebody's quiet hours: from the first minute up to, and without, the
 * last one. Compared by what the clock on their wall shows, so that they hold across midnight, and
 * on the days when the clocks change. A zone that this server's calendar does not know is UTC.
 */
export function isQuiet(hours: QuietHours | null, timeZone: string, now: Date): boolean {
  if (!hours) return false;
  const there = DateTime.fromJSDate(now, { zone: timeZone });
  // Once invalid, always invalid: UTC has to be asked anew.
  const known = there.isValid ? there : DateTime.fromJSDate(now, { zone: "utc" });
  const wall = known.toFormat("HH:mm");
  const [from, until] = [hours.from.slice(0, 5), hours.until.slice(0, 5)];
  return from <= until ? from <= wall && wall < until : from <= wall || wall < until;
}

/** The two columns as hours; the database holds both or neither. */
export function quietHours(from: string | null, until: string | null): QuietHours | null {
  return from !== null && until !== null
    ? { from: from.slice(0, 5), until: until.slice(0, 5) }
    : null;
}
