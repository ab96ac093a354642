import { spells, type Effort, type Run } from "./align.ts";
import { Gap, type Letter } from "./letters.ts";
import { Places } from "./places.ts";
import type { Listed, Node, WordIndex } from "./word-index.ts";

/** A listed word or phrase in a text, in letters of it; `end` is exclusive. */
export interface WordMatch {
  form: Listed;
  begin: number;
  end: number;
}

const wider = (one: Gap, other: Gap): Gap => (one > other ? one : other);
/** One-letter words, which may stand beside a word that is written with spaces between its letters. */
const oneLetterWords = new Set(["a", "e", "i", "o", "u", "y"]);
const stepsPerLetter = 40;
/** Words so long are found in the midst of spaced letters, too. */
const longEnough = 6;

/**
 * Every listed word of a text, from the first to the last, at most so many of a rule. From each place where a word may begin, the
 * tree is walked down as far as it goes: at most twice the length of the longest entry.
 */
export function wordsIn(letters: Letter[], index: WordIndex, most: number): WordMatch[] {
  const places = new Places(letters);
  const matches: WordMatch[] = [];
  const counts = new Map<number, number>();
  const effort: Effort = { left: stepsPerLetter * (letters.length + 100) };
  /** Up to where each entry was found last. */
  const lastEnds = new Map<number, number>();
  for (let begin = 0; begin < letters.length; begin += 1) {
    const { group } = letters[begin]!;
    if (effort.left < 0) break;
    if (index.root.next.has(group) && places.isEdge(begin) && !places.goesOn(begin)) walk(begin);
  }
  return matches;

  function walk(begin: number): void {
    const runs: Run[] = [];
    let node: Node = index.root;
    let group = "";
    let gap: Gap = Gap.None;
    for (let at = begin; at < letters.length && runs.length < 2 * index.longest;) {
      const letter = letters[at]!;
      if (at > begin) gap = wider(gap, letter.gap);
      const next = letter.group === group ? node : node.next.get(letter.group);
      if (!next && !(letter.isSign && at > begin)) return;
      if (!next) {
        // A sign that is no letter of any entry is a mark among letters.
        gap = wider(gap, Gap.Point);
        at += 1;
        continue;
      }
      node = next;
      group = letter.group;
      const end = endOfRun(at);
      const { reads, isPlain } = letter;
      runs.push({ reads, count: end - at, isPlain, at, gap });
      gap = Gap.None;
      at = end;
      for (const form of node.forms) take(form, runs, begin, at);
    }
  }

  function take(form: Listed, runs: Run[], begin: number, end: number): void {
    effort.left -= 1;
    if (form.letters.length > end - begin || effort.left < 0) return;
    if (!form.isBeginning && !places.isEdge(end)) return;
    const count = counts.get(form.rule) ?? 0;
    if (count >= most) return;
    if ((lastEnds.get(form.place) ?? 0) > begin) return;
    if (!spells(form, runs, places, effort) || !isWhole(form, runs, begin, end)) return;
    const whole = form.isBeginning ? places.endOfPiece(end - 1) : end;
    lastEnds.set(form.place, whole);
    counts.set(form.rule, count + 1);
    matches.push({ form, begin, end: whole });
  }

  function endOfRun(at: number): number {
    const { reads } = letters[at]!;
    let end = at + 1;
    while (letters[end]?.gap === Gap.None && letters[end]!.reads === reads) end += 1;
    return end;
  }

  /** Whether letters that stand alone are all of a word, and not the middle of a longer one: `m a s s`. */
  function isWhole(
    { letters: { length }, breaks }: Listed,
    runs: Run[],
    begin: number,
    end: number,
  ) {
    if (breaks.includes("word")) return true;
    const isSpaced = ({ at, gap }: Run, which: number) =>
      which > 0 && gap > Gap.Mark && places.isAlone(at) && places.isAlone(at - 1);
    const widths = runs.filter(isSpaced).map(({ at }) => letters[at]!.width);
    if (widths.length === 0 || length >= longEnough) return true;
    const width = Math.max(...widths);
    const isOpen = (outside: number, gapAt: number) => {
      const letter = letters[outside];
      if (!letter || !places.isAlone(outside) || letters[gapAt]!.width > width) return false;
      return !oneLetterWords.has(letter.reads[0]!);
    };
    return length >= 3 && !isOpen(begin - 1, begin) && !isOpen(end, end);
  }
}
