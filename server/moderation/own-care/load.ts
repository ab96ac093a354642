import type { Load } from "./own-care-contract.ts";

/** From so many heavy cases in a week on, a break is proposed; from so many, others are asked first. */
export const heavy = { proposesBreak: 3, spares: 5 };

/** What follows from a number of heavy cases within a week. Pure. */
export function loadOf(cases: number): Load {
  if (cases >= heavy.spares) return "spared";
  return cases >= heavy.proposesBreak ? "break" : "light";
}

/**
 * Whom of some people a heavy case is given to first: not to who carries much already, as long as somebody else is
 * there; else to all of them. Pure; the order stays.
 */
export function restedFirst(people: string[], cases: (id: string) => number): string[] {
  const rested = people.filter((id) => loadOf(cases(id)) !== "spared");
  return rested.length > 0 ? rested : people;
}
