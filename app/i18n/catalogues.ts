import type { Locale } from "#server/locale.ts";
import type { en } from "./en/index.ts";
import { translatorFor, type Fill, type Translation } from "./translate.ts";

/** Every word's texts, as English has them. */
export type Catalogue = { [Word in keyof typeof en]: Translation<(typeof en)[Word]> };

/** Every key that exists, such as `groups.join`. */
export type Key = {
  [Word in keyof typeof en & string]: `${Word}.${keyof (typeof en)[Word] & string}`;
}[keyof typeof en & string];

/** Looks up a text of the product: `t("groups.members", { count: 3 })`. */
export type Translate = (key: Key, fill?: Fill) => string;

const loaded = new Map<Locale, Translate>();
const words: Record<Locale, Partial<Catalogue>> = { en: {}, es: {} };

/** Makes a language's texts available; the server has all, a browser those of the first screens. */
export function provideCatalogue(locale: Locale, catalogue: Partial<Catalogue>): void {
  Object.assign(words[locale], catalogue);
  loaded.set(locale, translatorFor(locale, words[locale]));
}

/**
 * Brings one further word along, in both languages, with the pages that say it: a file that names one
 * of its keys imports `parts/<word>.ts`, so that the first screens need not carry it.
 */
export function provideWords<Word extends keyof Catalogue>(
  word: Word,
  both: Record<Locale, Catalogue[Word]>,
): void {
  words.en[word] = both.en;
  words.es[word] = both.es;
}

/** The texts of a language, or of whichever language this browser has loaded. */
export function textsIn(locale: Locale): Translate {
  const [first] = loaded.values();
  const found = loaded.get(locale) ?? first;
  if (!found) throw new Error("No catalogue has been provided.");
  return found;
}
