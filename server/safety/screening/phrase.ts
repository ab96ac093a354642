import { outlineOf, type Outline } from "./outline.ts";
import type { Sign } from "./sign.ts";

/** One place of a phrase. */
export interface Element {
  /** Any of these words; `$` is the end of a clause. */
  words: ReadonlySet<string>;
  isOptional: boolean;
  /** How many words of any kind may stand before it, since the element before. */
  gap: number;
}

/** A sequence of elements that, found in one sentence, is a sign. */
export interface Phrase<S = Sign> {
  sign: S;
  /** As it is written in the data. */
  source: string;
  elements: Element[];
  /** Which element a search begins with: the one whose words are the rarest. */
  anchor: number;
  /** Of everything else that has to be there, so that most phrases are put aside at a glance. */
  needs: Outline[];
}

/** Words that stand in every other sentence; a search does not begin with them if it can. */
const common = new Set(
  (
    "i me my to the a it is am are be was not no do can will have has had in on of for and if this that he she " +
    "they him her them you we so up all at with out what how going want " +
    "yo me mi te tu se que de la el lo le en un una y a por con no ya es esta estoy voy va quiero mas todo si"
  ).split(" "),
);

/**
 * Compiles a phrase from its notation (`docs/SCREENING.md`): words, `a|b` for either, `@class`,
 * `word?` for one that may be missing, `~3` for up to three other words, `stem*`, `$` for the end of
 * a clause, `<a b/c d>` for either of several words' sequences. The last multiplies the phrase.
 * @throws when it names a class that there is not, or has nothing that must be there.
 */
export function phrasesOf<S>(text: string, sign: S, classes: Map<string, string[]>): Phrase<S>[] {
  return spread(text).map((plain) => {
    const elements = elementsOf(plain, classes);
    const anchor = anchorOf(elements);
    if (anchor < 0) throw new Error(`Nothing has to be there in the phrase "${text}".`);
    const others = elements.filter(
      ({ words, isOptional }, at) => at !== anchor && !isOptional && !words.has("$"),
    );
    return {
      sign,
      source: text,
      elements,
      anchor,
      needs: others.map(({ words }) => outlineFor(words)),
    };
  });
}

/** A phrase for each way through its `<…/…>`, the innermost first. */
function spread(text: string): string[] {
  const begin = text.lastIndexOf("<");
  if (begin < 0) return [text];
  const end = text.indexOf(">", begin);
  if (end < 0) throw new Error(`A "<" without its ">" in the phrase "${text}".`);
  const ways = text.slice(begin + 1, end).split("/");
  return ways.flatMap((way) => spread(`${text.slice(0, begin)}${way}${text.slice(end + 1)}`));
}

function elementsOf(text: string, classes: Map<string, string[]>): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of text.trim().split(/\s+/)) {
    if (part.startsWith("~")) {
      gap = Number(part.slice(1));
      if (!Number.isInteger(gap)) throw new Error(`A gap that is none in the phrase "${text}".`);
      continue;
    }
    const isOptional = part.endsWith("?");
    elements.push({ words: wordsOf(part.replace("?", ""), classes), isOptional, gap });
    gap = 0;
  }
  return elements;
}

/** The words of `a|@class`; the same set for the same notation, for there are thousands of phrases. */
function wordsOf(notation: string, classes: Map<string, string[]>): ReadonlySet<string> {
  const sets = setsOf.get(classes) ?? new Map<string, ReadonlySet<string>>();
  setsOf.set(classes, sets);
  const before = sets.get(notation);
  if (before) return before;
  const words = notation.split("|").flatMap((name) => {
    if (!name.startsWith("@")) return [name];
    const members = classes.get(name.slice(1));
    if (!members) throw new Error(`There is no class ${name}.`);
    return members;
  });
  const set = new Set(words);
  sets.set(notation, set);
  return set;
}
/** By the classes that they are of: each set of phrases has its own. */
const setsOf = new WeakMap<Map<string, string[]>, Map<string, ReadonlySet<string>>>();

const outlines = new Map<ReadonlySet<string>, Outline>();
function outlineFor(words: ReadonlySet<string>): Outline {
  const outline = outlines.get(words) ?? outlineOf(words);
  outlines.set(words, outline);
  return outline;
}

function anchorOf(elements: Element[]): number {
  const costs = elements.map(({ words, isOptional }) => {
    if (isOptional || words.has("$")) return Infinity;
    return [...words].filter((word) => common.has(word)).length * 1000 + words.size;
  });
  const least = Math.min(...costs);
  return least === Infinity ? -1 : costs.indexOf(least);
}
