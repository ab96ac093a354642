/** The languages that every text of the product exists in; the first is the fallback. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** Narrows any value to one of our languages, or to nothing. */
export function asLocale(value: unknown): Locale | undefined {
  return locales.find((locale) => locale === value);
}
