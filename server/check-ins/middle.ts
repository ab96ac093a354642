/** The middle value (median), between both of an even number; `null` of none. */
export function middle(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The middle one of what was said, where something was. */
export function middleOfSaid(values: (number | null)[]): number | null {
  return middle(values.filter((value) => value !== null));
}
