import { merged, without } from "./intervals.ts";
import { occurrencesBetween, type Occurrence } from "./stretch.ts";
import type { Span } from "./contract.ts";
import type { Week } from "./with-group.ts";

/** So far we look, in days. */
const days = 7;

/**
 * The open hours of the coming week that nobody holds, as they will really be: without who is away, with who stands
 * in. One that has begun already keeps its beginning, so that it stays the same one. Pure.
 */
export function gapsAhead(week: Week, now: Date): Occurrence[] {
  const { zone, hours, changes } = week;
  const until = new Date(now.getTime() + days * 86_400_000);
  const wanted = merged(hours.flatMap((one) => occurrencesBetween(one, zone, now, until)));
  const [from, to] = [wanted[0]?.from ?? now, wanted.at(-1)?.until ?? until];
  const held = week.shifts.flatMap((shift) => {
    const isTheirs = (kind: string, id: string) => kind === "away" && id === shift.accountId;
    const away = changes.filter(({ kind, accountId }) => isTheirs(kind, accountId));
    return without(occurrencesBetween(shift, zone, from, to), away);
  });
  const standing = changes.filter(({ kind }) => kind === "stands-in");
  return without(wanted, [...held, ...standing]).filter((gap) => gap.until > now);
}

/** As a page has it. */
export const spanOf = ({ from, until }: Occurrence): Span => ({
  from: from.toISOString(),
  until: until.toISOString(),
});
