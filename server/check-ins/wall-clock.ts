import { FixedOffsetZone, IANAZone, type Zone } from "luxon";

/** What a clock on somebody's wall shows: milliseconds since 1970, as if it hung in UTC. */
export type Wall = number;

export const minute = 60_000;
export const hour = 60 * minute;
/** A day of the calendar, which on the wall always has 24 hours. */
export const day = 24 * hour;

/** No clock is further ahead of UTC or behind it than this, with an hour to spare. */
const furthest = { ahead: 15 * hour, behind: 13 * hour };

/** A zone (IANA); one that this server's calendar does not know is UTC. */
export function zoneOf(timeZone: string): Zone {
  const zone = IANAZone.create(timeZone);
  return zone.isValid ? zone : FixedOffsetZone.utcInstance;
}

/** What the wall shows at an instant (milliseconds since 1970). */
export function wallAt(instant: number, zone: Zone): Wall {
  return instant + zone.offset(instant) * minute;
}

/** The midnight, on the wall, that began a day. */
export const startOfDay = (wall: Wall): Wall => Math.floor(wall / day) * day;

/** `HH:mm` as milliseconds after that midnight. */
export function afterMidnight(time: string): number {
  return Number(time.slice(0, 2)) * hour + Number(time.slice(3, 5)) * minute;
}

/** Whether the wall ever shows this: not in a gap, when clocks go forward or a whole day is left out. */
export function isShown(wall: Wall, zone: Zone): boolean {
  return showings(wall, zone).length > 0;
}

/**
 * The instants at which the wall shows this: one, or two when clocks go back. When clocks go forward
 * over it, the first instant after the gap.
 */
export function instantsOf(wall: Wall, zone: Zone): number[] {
  const found = showings(wall, zone);
  return found.length > 0 ? found : [afterGap(wall, zone)];
}

/** A zone does not change twice within a day: what holds well before and well after is all there is. */
function showings(wall: Wall, zone: Zone): number[] {
  const around = [wall - furthest.ahead, wall, wall + furthest.behind];
  const offsets = new Set(around.map((near) => zone.offset(near)));
  return [...offsets]
    .map((offset) => wall - offset * minute)
    .filter((instant) => wallAt(instant, zone) === wall)
    .toSorted((one, other) => one - other);
}

/** The first instant at which the wall shows more than this, found by halving. */
function afterGap(wall: Wall, zone: Zone): number {
  let before = wall - furthest.ahead;
  let after = wall + furthest.behind;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallAt(middle, zone) > wall) after = middle;
    else before = middle;
  }
  return after;
}
