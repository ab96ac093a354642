import * as en from "./words/en.ts";
import * as es from "./words/es.ts";
import { fuzzyIndex } from "./misspelt.ts";
import { signs } from "./signs/index.ts";
import { phrasesOf, type Phrase } from "./phrase.ts";

/** Classes of words of both languages: a text may mix them. */
const classes = new Map<string, string[]>();
for (const [name, words] of [...Object.entries(en.classes), ...Object.entries(es.classes)])
  classes.set(name, [...(classes.get(name) ?? []), ...words.trim().split(/\s+/)]);

/** Spellings that are read as other words, several where need be. */
const spellings = new Map(
  Object.entries({ ...es.spellings, ...en.spellings }).flatMap(([read, written]) =>
    written
      .trim()
      .split(/\s+/)
      .map((one) => [one, read.split(" ")] as const),
  ),
);

/** Every phrase of every sign, compiled. */
export const phrases: Phrase[] = signs.flatMap((sign) =>
  sign.phrases.flatMap((text) => phrasesOf(text, sign, classes)),
);

/** Every word that anything here knows. */
const known = new Set<string>([
  ...[...classes.values()].flat(),
  ...phrases.flatMap(({ elements }) => elements.flatMap(({ words }) => [...words])),
  ...[...spellings.values()].flat(),
]);

/** Beginnings that stand for all words with them, such as `suicid*`. */
const stems = new Set([...known].filter((word) => word.endsWith("*")));
const longestStem = Math.max(0, ...[...stems].map(({ length }) => length - 1));

/** How another spelling is read, or nothing. */
export const readAs = (word: string): readonly string[] | undefined => spellings.get(word);

/** Whether it is a word that anything here knows. */
export const isKnown = (word: string): boolean => known.has(word) || spellings.has(word);

/** The stem that a word begins with, such as `suicid*`, or nothing. */
export function stemOf(word: string): string | undefined {
  for (let length = Math.min(word.length, longestStem); length >= 4; length -= 1) {
    const stem = `${word.slice(0, length)}*`;
    if (stems.has(stem)) return stem;
  }
  return undefined;
}

/** Whether a word is of a class. */
export function isOf(name: string): (word: string) => boolean {
  const words = new Set(classes.get(name));
  return (word) => words.has(word);
}

const misspellable = classes.get("misspellable") ?? [];

/** A word that somebody may have meant: one letter more, less, other or swapped. */
export const meant = fuzzyIndex(misspellable);

/** Words that people hide: with asterisks, or without spaces around them. */
export const masked: readonly string[] = [...misspellable, ...(classes.get("hidden") ?? [])];
const telling = new RegExp(masked.join("|"), "u");

/** Whether one of those words is in it. */
export const isTelling = (text: string): boolean => telling.test(text);

/** Length of the longest word that anything here knows, in letters. */
export const longestKnown = Math.max(...[...known].map(({ length }) => length));
