import type { Locale } from "#server/locale.ts";
import type { Both } from "#server/practices/practice-contract.ts";

/** The same, where each text that is there in both languages is the reader's alone. */
export type InLanguage<T> = T extends Both
  ? string
  : T extends (infer Item)[]
    ? InLanguage<Item>[]
    : T extends object
      ? { [Key in keyof T]: InLanguage<T[Key]> }
      : T;

/** Leaves of every text in two languages the one that is read: half of what a page would carry. */
export function inLanguage<T>(value: T, locale: Locale): InLanguage<T> {
  return said(value, locale) as InLanguage<T>;
}

function said(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => said(item, locale));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value && "es" in value) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one, locale)]));
}
