import type { Locale } from "#server/locale.ts";
import type { PromptWording, PromptWords } from "#server/prompts/contract.ts";

const nothing: PromptWords = { question: "" };

/** A question in the reader's language, or else in the one that it was written in; `lang` says which. */
export function wordsOf(wording: PromptWording, locale: Locale): PromptWords & { lang: Locale } {
  const other: Locale = locale === "en" ? "es" : "en";
  const lang = wording[locale] ? locale : other;
  return { ...(wording[lang] ?? nothing), lang };
}
