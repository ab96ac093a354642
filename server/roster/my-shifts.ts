import type { Plan } from "./on-call.ts";
import { occurrencesBetween, type Occurrence } from "./stretch.ts";

/** So far ahead somebody sees their shifts, in days. */
const days = 14;

/** Somebody's shifts that are still to begin in the coming two weeks, without those they are away for. Pure. */
export function comingShifts(
  { zone, shifts, changes }: Plan,
  accountId: string,
  now: Date,
): Occurrence[] {
  const until = new Date(now.getTime() + days * 86_400_000);
  const away = changes.filter((one) => one.kind === "away" && one.accountId === accountId);
  return shifts
    .filter((shift) => shift.accountId === accountId)
    .flatMap((shift) => occurrencesBetween(shift, zone, now, until))
    .filter(({ from }) => from > now && !away.some((one) => one.from <= from && from < one.until))
    .toSorted((one, other) => +one.from - +other.from);
}
