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

/** Makes a language's texts available; the server has all, a browser only the page's own. */
export function provideCatalogue(locale: Locale, catalogue: Catalogue): void {
  loaded.set(locale, translatorFor(locale, catalogue));
}

/** The texts of a language, or of whichever language this browser has loaded. */
export function textsIn(locale: Locale): Translate {
  const [first] = loaded.values();
  const found = loaded.get(locale) ?? first;
  if (!found) throw new Error("No catalogue has been provided.");
  return found;
}
