import { body } from "./body.ts";
import { boundaries } from "./boundaries.ts";
import { connection } from "./connection.ts";
import { craving } from "./craving.ts";
import type { LibraryPrompt, Theme } from "../library-contract.ts";
import { gratitude } from "./gratitude.ts";
import { meaning } from "./meaning.ts";
import { state } from "./state.ts";

/** The prompts that come with the product, by theme, in the order in which they are offered. */
export const library: { theme: Theme; prompts: LibraryPrompt[] }[] = [
  { theme: "state", prompts: state },
  { theme: "connection", prompts: connection },
  { theme: "craving", prompts: craving },
  { theme: "gratitude", prompts: gratitude },
  { theme: "body", prompts: body },
  { theme: "boundaries", prompts: boundaries },
  { theme: "meaning", prompts: meaning },
];

const byKey = new Map(library.flatMap(({ prompts }) => prompts).map((one) => [one.key, one]));

/** The prompt of that key; nothing when there is none of it. */
export function findInLibrary(key: string): LibraryPrompt | undefined {
  return byKey.get(key);
}
