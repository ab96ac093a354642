import type { Locale } from "#server/locale.ts";
import type { en } from "./en/index.ts";
import type { Translation } from "./translate.ts";

/** Every word's texts, as English has them. */
export type Catalogue = { [Word in keyof typeof en]: Translation<(typeof en)[Word]> };

/** Every key that exists, such as `groups.join`. */
export type Key = {
  [Word in keyof typeof en & string]: `${Word}.${keyof (typeof en)[Word] & string}`;
}[keyof typeof en & string];

const loaded = new Map<Locale, Catalogue>();

/** Makes a language's texts available; the server has all, a browser only the page's own. */
export function provideCatalogue(locale: Locale, catalogue: Catalogue): void {
  loaded.set(locale, catalogue);
}

/** The texts of a language, or of whichever language this browser has loaded. */
export function catalogueFor(locale: Locale): { locale: Locale; catalogue: Catalogue } {
  const catalogue = loaded.get(locale);
  if (catalogue) return { locale, catalogue };
  const [first] = loaded;
  if (!first) throw new Error("No catalogue has been provided.");
  return { locale: first[0], catalogue: first[1] };
}
