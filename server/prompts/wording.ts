import { isDeepStrictEqual } from "node:util";
import type { Locale } from "../locale.ts";
import { Refusal, type Wording } from "../refusal.ts";
import {
  longest,
  options,
  type PromptWording,
  type PromptWords,
  type WritePrompt,
} from "./contract.ts";
import { findInLibrary } from "./library/index.ts";

/** What is asked, and which one of the library it is, if it was left as it is there. */
export interface Worded {
  wording: PromptWording;
  libraryKey: string | null;
}

/**
 * The words of a question that was written or changed. Left as they are in the library, or in the
 * schedule (`before`), they stay in every language; otherwise they are in their author's alone.
 * @throws Refusal `invalid` when a choice has too few or too many options, or a scale no ends.
 */
export function wordsOf(
  input: WritePrompt,
  locale: Locale,
  before?: Worded & { kind: string },
): Worded {
  const words = asWords(input);
  const entry = input.libraryKey ? findInLibrary(input.libraryKey) : undefined;
  if (entry?.kind === input.kind && (isSame(entry.en, words) || isSame(entry.es, words)))
    return { wording: { en: entry.en, es: entry.es }, libraryKey: entry.key };
  const kept = before?.kind === input.kind ? Object.values(before.wording) : [];
  if (before && kept.some((one) => isSame(one, words)))
    return { wording: before.wording, libraryKey: before.libraryKey };
  return { wording: { [locale]: words }, libraryKey: null };
}

/** As forms bring them back: with normal letters and line ends. */
const isSame = (one: PromptWords, other: PromptWords) =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one).normalize("NFC")), other);

function asWords({ kind, question, options: given, low, high }: WritePrompt): PromptWords {
  const fields: Record<string, Wording> = {};
  if (kind === "choice") {
    const isLong = given.some((one) => [...one].length > longest.option);
    if (given.length < options.fewest) fields.options = { key: "prompts.options-few" };
    else if (given.length > options.most) fields.options = { key: "prompts.options-many" };
    else if (isLong) fields.options = { key: "prompts.option-too-long" };
    else if (new Set(given).size < given.length) fields.options = { key: "prompts.options-twice" };
  }
  if (kind === "scale") {
    if (low === "") fields.low = { key: "prompts.end-needed" };
    if (high === "") fields.high = { key: "prompts.end-needed" };
  }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", { fields });
  return {
    question,
    ...(kind === "choice" && { options: given }),
    ...(kind === "scale" && { low, high }),
  };
}
