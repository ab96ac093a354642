import type { PromptKind, PromptWords } from "./contract.ts";

/** What the library's prompts are about. */
export const themes = [
  "state",
  "connection",
  "craving",
  "gratitude",
  "body",
  "boundaries",
  "meaning",
] as const;
export type Theme = (typeof themes)[number];

/** A prompt that comes with the product, in both languages. */
export interface LibraryPrompt {
  /** Its name in the library: lower-case words with hyphens; never changed, never used again. */
  key: string;
  kind: PromptKind;
  en: PromptWords;
  es: PromptWords;
}
