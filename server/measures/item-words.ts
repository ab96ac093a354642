import type { Locale } from "../locale.ts";
import { kindOf, type Form, type Item } from "./item-contract.ts";
import { english } from "./words-en.ts";
import { spanish } from "./words-es.ts";
import type { MeasureWords } from "./words.ts";

const words: Record<Locale, MeasureWords> = { en: english, es: spanish };

/** An item's words in one language. */
export interface ItemWords {
  /** What several items are asked under. */
  lead: string | null;
  question: string;
  note: string | null;
  /** The answers in words with what each is stored as; `null` where days are asked. */
  choices: { value: number; word: string }[] | null;
}

/** An item as the form of 7 or 30 days asks it. */
export function itemWords(item: Item, form: Form, locale: Locale): ItemWords {
  const { questions, notes, leadOf7, choices } = words[locale];
  const fill = (text: string) => text.replace("{days}", String(form));
  const kind = kindOf(item);
  const step = kind === "income" ? 4 : 1;
  return {
    lead: item.startsWith("7") ? fill(leadOf7) : null,
    question: fill(questions[item]),
    note: notes[item] ?? null,
    choices:
      kind === "days" ? null : choices[kind].map((word, place) => ({ value: place * step, word })),
  };
}

/** The answers in words, for showing what was answered. */
export function choiceWords(locale: Locale): MeasureWords["choices"] {
  return words[locale].choices;
}
