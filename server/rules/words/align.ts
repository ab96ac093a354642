import type { Form } from "./forms.ts";
import { Gap } from "./letters.ts";
import type { Places } from "./places.ts";

/** The same letter, once or more, without a gap. */
export interface Run {
  reads: string;
  count: number;
  /** Whether it is a letter, not a digit or a sign. */
  isPlain: boolean;
  /** Which letter of the text it begins with, and what stands before it. */
  at: number;
  gap: Gap;
}

/** So many of a letter are stretched; two of it are another word: `looser` is none of `loser`. */
const stretched = 3;

/**
 * How many more steps a text is worth. Entries that people make never need them; entries and texts that were
 * made for each other do.
 */
export interface Effort {
  left: number;
}

/**
 * Whether runs of letters spell a form, letter by letter, with words ending where its words end. They
 * were found by groups of letters without repetitions; this is the exact look.
 */
export function spells(form: Form, runs: Run[], places: Places, effort: Effort): boolean {
  effort.left -= runs.length;
  if (effort.left < 0 || !mayBeRead(form, runs)) return false;
  const { letters, breaks, isBeginning } = form;
  const totals = totalsOf(runs);
  let positions = [0];
  for (const [which, run] of runs.entries()) {
    effort.left -= positions.length;
    const next = new Set<number>();
    const isMore = runs[which - 1]?.reads === run.reads;
    const isStretched = totals[which]! >= stretched;
    for (const position of positions) {
      if (isMore && isStretched && mayGoOn("", run)) next.add(position);
      if (position === letters.length || (which > 0 && !mayGoOn(breaks[position]!, run))) continue;
      const taken = takenBy(run, position);
      if (isBeginning && taken > 0 && position + taken === letters.length) return true;
      if (isStretched) for (let to = 1; to <= taken; to += 1) next.add(position + to);
      else if (taken === run.count) next.add(position + taken);
    }
    if (next.size === 0) return false;
    positions = [...next];
  }
  return positions.includes(letters.length);

  function mayGoOn(expected: Form["breaks"][number], { at, gap }: Run): boolean {
    if (expected === "word") return gap >= Gap.Mark;
    return expected === "part" || gap === Gap.None || places.mayJoin(at, gap);
  }

  /** How many letters of the form, from there on, a run may be. */
  function takenBy({ reads, count }: Run, position: number): number {
    let taken = 0;
    while (
      taken < count &&
      reads.includes(letters[position + taken] ?? " ") &&
      (taken === 0 || breaks[position + taken] !== "word")
    )
      taken += 1;
    return taken;
  }
}

/** How many of the same letter there are at each run, with those of the runs beside it. */
function totalsOf(runs: Run[]): number[] {
  const totals: number[] = [];
  for (let first = 0; first < runs.length;) {
    let [end, total] = [first, 0];
    for (; runs[end]?.reads === runs[first]!.reads; end += 1) total += runs[end]!.count;
    while (first < end) totals[first++] = total;
  }
  return totals;
}

/** What stands behind a number and is no word: `5am`, `4th`, `20mg`. */
const units = /^(?:am|pm|st|nd|rd|th|s|d|h|k|m|x|mg|ml|kg|lb|lbs|cm|mm|km|ft|in|min|hr|hrs|ers)$/;

/** Digits and signs are read as letters among letters alone, and not where they are a number. */
function mayBeRead({ letters }: Form, runs: Run[]): boolean {
  const isDisguised = runs.some(({ isPlain }) => !isPlain);
  if (!isDisguised || letters.some((letter) => letter >= "0" && letter <= "9")) return true;
  const plain = runs.filter(({ isPlain }) => isPlain);
  if (letters.length < 3 || plain.length === 0) return false;
  const first = runs.findIndex(({ isPlain }) => isPlain);
  const isNumber = first > 0 && runs.slice(first).every(({ isPlain }) => isPlain);
  const rest = plain.map(({ reads, count }) => reads[0]!.repeat(count)).join("");
  return !(isNumber && /\d$/.test(runs[0]!.reads) && units.test(rest));
}
