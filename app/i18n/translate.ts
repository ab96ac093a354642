/** Forms of one text by the language's plural rules; `other` always exists. */
export interface PluralForms {
  one?: string;
  many?: string;
  other: string;
}

type Entry = string | PluralForms;
type Words = Record<string, Record<string, Entry>>;

/** What a language must provide for one word of the English catalogue: the same keys, the same kinds. */
export type Translation<Word> = {
  [Key in keyof Word]: Word[Key] extends string ? string : PluralForms;
};

/** What fills the `{places}` of a text; `count` also chooses the plural form. */
export type Fill = Record<string, string | number>;

/**
 * Looks up texts of one catalogue. Numbers are written the language's way.
 * A key that does not exist comes back as itself: ugly but honest, and a test forbids it.
 */
export function translatorFor(locale: string, catalogue: Words) {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key: string, fill: Fill = {}): string => {
    const dot = key.indexOf(".");
    const entry = catalogue[key.slice(0, dot)]?.[key.slice(dot + 1)];
    if (entry === undefined) return key;
    const form = typeof entry === "string" ? entry : formFor(entry, plural, fill.count);
    return form.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = fill[name];
      if (value === undefined) return place;
      return typeof value === "number" ? number.format(value) : value;
    });
  };
}

function formFor(forms: PluralForms, plural: Intl.PluralRules, count: unknown): string {
  const category = plural.select(Number(count ?? 0));
  return forms[category as keyof PluralForms] ?? forms.other;
}
