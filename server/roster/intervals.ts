import type { Occurrence } from "./stretch.ts";

/** Stretches of time with those that touch or overlap made one, in their order. Pure. */
export function merged(stretches: Occurrence[]): Occurrence[] {
  const together: Occurrence[] = [];
  for (const { from, until } of stretches.toSorted((one, other) => +one.from - +other.from)) {
    const last = together.at(-1);
    if (!last || last.until < from) together.push({ from, until });
    else if (last.until < until) last.until = until;
  }
  return together;
}

/** What is left of some stretches without others. Pure. */
export function without(stretches: Occurrence[], others: Occurrence[]): Occurrence[] {
  return others.reduce(
    (left, { from, until }) =>
      left.flatMap((one) => {
        if (until <= one.from || one.until <= from) return [one];
        const before = { from: one.from, until: from };
        const after = { from: until, until: one.until };
        return [before, after].filter((part) => part.from < part.until);
      }),
    stretches,
  );
}
