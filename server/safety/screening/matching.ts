import { isOf, phrases } from "./lexicon.ts";
import { mayShare, outlineOf, type Outline } from "./outline.ts";
import type { Element, Phrase } from "./phrase.ts";
import type { Token } from "./reading.ts";
import type { Sign } from "./sign.ts";

/** Where a phrase was found: from one token up to another, exclusive. */
export interface Match<S = Sign> {
  sign: S;
  /** The phrase as it is written in the data. */
  source: string;
  begin: number;
  end: number;
}

/** How many words that add nothing ("just", "really") may stand between two elements. */
const mostFillers = 3;
const isFiller = isOf("filler");

/** Phrases by the words of their anchors. */
export function anchored<S>(all: Phrase<S>[]): Map<string, Phrase<S>[]> {
  const byAnchor = new Map<string, Phrase<S>[]>();
  for (const phrase of all)
    for (const word of phrase.elements[phrase.anchor]!.words)
      byAnchor.set(word, [...(byAnchor.get(word) ?? []), phrase]);
  return byAnchor;
}

/** Those of a crisis. */
const ofCrisis = anchored(phrases);

/**
 * All phrases that are in a text. Each word is looked up once, and what it anchors is tried around
 * it within a bounded number of words: the time is linear in the length of the text.
 */
export function matchesIn(tokens: Token[]): Match[];
/** The same of other phrases than those of a crisis. */
export function matchesIn<S>(tokens: Token[], byAnchor: Map<string, Phrase<S>[]>): Match<S>[];
export function matchesIn(
  tokens: Token[],
  byAnchor: Map<string, Phrase<unknown>[]> = ofCrisis,
): Match<unknown>[] {
  const matches: Match<unknown>[] = [];
  const outlines = outlinesOf(tokens);
  for (const [at, { forms, sentence }] of tokens.entries()) {
    const outline = outlines.get(sentence)!;
    for (const form of forms)
      for (const phrase of byAnchor.get(form) ?? []) {
        if (!mayBeIn(phrase, outline)) continue;
        const match = matchAround(tokens, phrase, at);
        if (match) matches.push(match);
      }
  }
  return matches;
}

function mayBeIn({ needs }: Phrase<unknown>, outline: Outline): boolean {
  for (const need of needs) if (!mayShare(need, outline)) return false;
  return true;
}

/** What the words of each sentence leave behind. */
function outlinesOf(tokens: Token[]): Map<number, Outline> {
  const outlines = new Map<number, Outline>();
  for (const { sentence, forms } of tokens)
    outlines.set(sentence, outlineOf(forms, outlines.get(sentence)));
  return outlines;
}

function matchAround<S>(
  tokens: Token[],
  { sign, source, elements, anchor }: Phrase<S>,
  at: number,
): Match<S> | null {
  const after = elements.slice(anchor + 1);
  const end = along(tokens, after, 0, at, 1, 0);
  if (end === null) return null;
  const before = elements.slice(0, anchor).toReversed();
  const begin = along(tokens, before, 0, at, -1, elements[anchor]!.gap);
  return begin === null ? null : { sign, source, begin, end: end + 1 };
}

/**
 * Finds the rest of a phrase, forwards (1) or backwards (-1), from the element that was found last.
 * A gap stands before its element: walking backwards it is the one of the element behind.
 * @returns the last token of it, or null.
 */
function along(
  tokens: Token[],
  elements: Element[],
  index: number,
  last: number,
  step: 1 | -1,
  gapBehind: number,
): number | null {
  const element = elements[index];
  if (!element) return last;
  if (element.words.has("$") && endsAfter(tokens, last)) {
    const end = along(tokens, elements, index + 1, last, step, 0);
    if (end !== null) return end;
  }
  let spare = step === 1 ? element.gap : gapBehind;
  let fillers = mostFillers;
  const { sentence } = tokens[last]!;
  for (let at = last + step; tokens[at]?.sentence === sentence; at += step) {
    const { forms, word } = tokens[at]!;
    if (forms.some((form) => element.words.has(form))) {
      const end = along(tokens, elements, index + 1, at, step, element.gap);
      if (end !== null) return end;
    }
    if (fillers > 0 && isFiller(word)) fillers -= 1;
    else if (spare > 0) spare -= 1;
    else break;
  }
  return element.isOptional ? along(tokens, elements, index + 1, last, step, gapBehind) : null;
}

/** Whether a clause ends here, if one leaves out what adds nothing. */
function endsAfter(tokens: Token[], last: number): boolean {
  const { clause } = tokens[last]!;
  let at = last + 1;
  while (at <= last + mostFillers && tokens[at]?.clause === clause && isFiller(tokens[at]!.word))
    at += 1;
  return tokens[at]?.clause !== clause;
}
