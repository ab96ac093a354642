import "#app/i18n/parts/measure-pages.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Item, Kind } from "#server/measures/item-contract.ts";

/** The instrument's own answers in words, in the order of its form. */
export type ChoiceWords = Record<Exclude<Kind, "days">, readonly string[]>;

/** What kind of answer an item has, as the page's loader says it. */
export type KindOf = Record<Item, Kind>;

/** The items in the order of the form; as names of an object, 7a to 7g would come last. */
export function itemsOf(kinds: KindOf): Item[] {
  const byName = new Intl.Collator("en", { numeric: true });
  return (Object.keys(kinds) as Item[]).toSorted(byName.compare);
}

/** Says what was answered to an item, in words. */
export function useValueWords(
  kinds: KindOf,
  choices: ChoiceWords,
): (item: Item, value: number | null | undefined) => string {
  const t = useT();
  return (item, value) => {
    if (value === undefined) return t("measure-pages.not-asked");
    if (value === null) return t("measure-pages.no-answer");
    const kind = kinds[item];
    if (kind === "days")
      return t(item === "2" ? "measure-pages.in-nights" : "measure-pages.in-days", {
        count: value,
      });
    return choices[kind][kind === "income" ? value / 4 : value] ?? "";
  };
}
