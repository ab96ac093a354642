import { choiceWords } from "#server/measures/item-words.ts";
import { items, kindOf } from "#server/measures/item-contract.ts";
import type { Locale } from "#server/locale.ts";
import type { ChoiceWords, KindOf } from "./use-value-words.ts";

/** What a page has to know of the instrument to say answers in words. */
export function instrumentFor(locale: Locale): { kinds: KindOf; choices: ChoiceWords } {
  return {
    kinds: Object.fromEntries(items.map((item) => [item, kindOf(item)])) as KindOf,
    choices: choiceWords(locale),
  };
}
