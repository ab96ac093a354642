import type { Mark } from "#server/rules/contract.ts";

/** A text cut where its marks begin and end; marks may overlap and come in any order. Pure. */
export function pieces(text: string, marks: Mark[]): { words: string; isMarked: boolean }[] {
  const cuts = marks.flatMap(({ from, to }) => [from, to]);
  const places = [...new Set([0, ...cuts, text.length])].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => ({
    words: text.slice(from, places[at + 1]),
    isMarked: marks.some((mark) => mark.from <= from && from < mark.to),
  }));
}
