import { occurrenceAfter, occurrenceAt, type Occurrence, type Stretch } from "./stretch.ts";

/** Who is planned to be on call when, and what is different once. */
export interface Plan {
  /** IANA zone of the shifts. */
  zone: string;
  shifts: (Stretch & { accountId: string })[];
  changes: { accountId: string; kind: "away" | "stands-in"; from: Date; until: Date }[];
}

/** Somebody on call, until then. */
export interface OnCall {
  accountId: string;
  until: Date;
}

/** Who is on call at an instant: whose shift it is and who is not away, and who stands in. Pure. */
export function onCallAt({ zone, shifts, changes }: Plan, at: Date): OnCall[] {
  const now = changes.filter(({ from, until }) => from <= at && at < until);
  const isAway = (accountId: string) =>
    now.some((change) => change.kind === "away" && change.accountId === accountId);
  const planned = shifts.flatMap((shift) => {
    const found = occurrenceAt(shift, zone, at);
    return found && !isAway(shift.accountId) ? [{ ...shift, ...found }] : [];
  });
  const standing = now.filter(({ kind }) => kind === "stands-in");
  const latest = new Map<string, Date>();
  for (const { accountId, until } of [...planned, ...standing])
    if (!(latest.get(accountId)! >= until)) latest.set(accountId, until);
  return [...latest].map(([accountId, until]) => ({ accountId, until }));
}

/** Whose shift comes first after an instant, leaving out some people; `null` when there is nobody else. Pure. */
export function nextOnCall(
  { zone, shifts, changes }: Plan,
  after: Date,
  without: string[] = [],
): (OnCall & { from: Date }) | null {
  const isAway = (accountId: string, { from }: Occurrence) =>
    changes.some(
      (change) =>
        change.kind === "away" &&
        change.accountId === accountId &&
        change.from <= from &&
        from < change.until,
    );
  const standing = changes
    .filter(({ kind, from, accountId }) => {
      return kind === "stands-in" && from > after && !without.includes(accountId);
    })
    .map(({ accountId, from, until }) => ({ accountId, from, until }));
  const coming = shifts
    .filter(({ accountId }) => !without.includes(accountId))
    .map((shift) => ({ accountId: shift.accountId, ...occurrenceAfter(shift, zone, after) }))
    .filter((one) => !isAway(one.accountId, one))
    .concat(standing)
    .toSorted((one, other) => one.from.getTime() - other.from.getTime());
  return coming[0] ?? null;
}
