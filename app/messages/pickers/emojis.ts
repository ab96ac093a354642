import { fold } from "#app/lib/fold.ts";
import type { Locale } from "#server/locale.ts";

/** An emoji, its name, and further words that it is found by. */
export type Emoji = readonly [emoji: string, name: string, words: string];

/** The picker's groups, in the order of its data. */
export const emojiGroups = [
  "faces",
  "people",
  "nature",
  "food",
  "travel",
  "activities",
  "objects",
  "symbols",
] as const;

/** Most that a search shows; more than two screens nobody looks through. */
const mostFound = 60;

/** All emojis by group, named in a language; fetched when somebody first asks for them. */
export async function emojisIn(locale: Locale): Promise<Emoji[][]> {
  const data = await (locale === "es" ? import("./emojis.es.json") : import("./emojis.en.json"));
  return data.default as unknown as Emoji[][];
}

/**
 * Emojis whose name or words have a word that begins like each word of `asked`, accents and case
 * aside; names that begin with it first, then other names, then further words.
 */
export function findEmojis(groups: Emoji[][], asked: string): Emoji[] {
  const parts = fold(asked).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const all = groups.flat();
  const begins = all.filter(([, name]) => fold(name).startsWith(parts.join(" ")));
  const byName = all.filter(([, name]) => hasAll(name, parts));
  const byWords = all.filter(([, name, words]) => hasAll(`${name} ${words}`, parts));
  return [...new Set([...begins, ...byName, ...byWords])].slice(0, mostFound);
}

function hasAll(text: string, parts: string[]): boolean {
  const searched = ` ${fold(text)}`;
  return parts.every((part) => searched.includes(` ${part}`));
}
