import type { Item, Kind } from "./item-contract.ts";

/** An instrument's words in one language. `{days}` is the form's number of days. */
export interface MeasureWords {
  questions: Record<Item, string>;
  /** What the form explains below a question. */
  notes: Partial<Record<Item, string>>;
  /** What stands before 7a to 7g. */
  leadOf7: string;
  /** The answers in words, in the order of the form. */
  choices: Record<Exclude<Kind, "days">, readonly string[]>;
}
