import type { Locale } from "../../locale.ts";
import { wordsEn } from "./words-en.ts";
import { wordsEs } from "./words-es.ts";
import type { DrillName } from "./step.ts";

/** What a drill says, in one language. */
export interface DrillWords {
  /** The practice group's name and guidelines. */
  group: (number: number) => string;
  purpose: string;
  guidelines: string;
  /** What everything invented is marked with, beside the number of the drill. */
  mark: string;
  /** What the invented people are called. */
  names: Record<DrillName, string>;
  /** What they say and report, by step. */
  says: Record<string, string>;
}

/** The words of the scenario: as the one who starts a drill reads. */
export const words: Record<Locale, DrillWords> = { en: wordsEn, es: wordsEs };
