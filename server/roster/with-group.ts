import { sortedNamesOf } from "../accounts/names-of.ts";
import type { Outside, WithGroup } from "./contract.ts";
import { onCallAt, type Plan } from "./on-call.ts";
import { occurrenceAfter, occurrenceAt, type Stretch } from "./stretch.ts";

/** A group's week as it is stored. */
export interface Week extends Plan {
  hours: Stretch[];
  outside: Outside;
}

/** Whether a group is open at an instant, and when it opens next; one without hours is always open. Pure. */
export function opening({ hours, zone }: Pick<Week, "hours" | "zone">, at: Date) {
  const isOpen = hours.length === 0 || hours.some((one) => occurrenceAt(one, zone, at));
  if (isOpen) return { isOpen, opensAt: null };
  const next = hours.map((one) => occurrenceAfter(one, zone, at).from.getTime());
  return { isOpen, opensAt: new Date(Math.min(...next)) };
}

/** Who is with a group now, by name; `null` where nothing is planned and nobody stands in. */
export async function withGroup(week: Week, at: Date): Promise<WithGroup | null> {
  const ids = onCallAt(week, at).map(({ accountId }) => accountId);
  if (week.hours.length === 0 && week.shifts.length === 0 && ids.length === 0) return null;
  const { isOpen, opensAt } = opening(week, at);
  return {
    names: await sortedNamesOf(ids),
    isOpen,
    outside: week.outside,
    opensAt: opensAt?.toISOString() ?? null,
  };
}
