import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { screen } from "#server/safety/screening/screen.ts";
import type { Topic } from "#server/safety/screening/sign.ts";

/** A text as somebody may write it, and what it is about if it asks for help now. */
export interface Labelled {
  text: string;
  topic: Topic | null;
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "labelled");

/** Reads a file of texts, one on each line below a `# label`; `none` asks for no help now. */
export function labelledTexts(name: string): Labelled[] {
  let topic: Labelled["topic"] = null;
  const texts: Labelled[] = [];
  for (const line of readFileSync(path.join(folder, `${name}.txt`), "utf8").split("\n")) {
    if (line.startsWith("# ")) topic = line === "# none" ? null : (line.slice(2) as Topic);
    else if (line) texts.push({ text: line.replaceAll("\\n", "\n"), topic });
  }
  return texts;
}

/** Everything of one hand. */
export interface Writer {
  name: string;
  texts: Labelled[];
  /** Phrases were made looking at these: how well they do there says nothing. */
  isTuned: boolean;
}

/** Sets that the phrases were made by, and pairs of short texts that differ in little. */
const tuned = ["en", "es", "held-out", "held-out-2", "held-out-3", "ordinary", "pairs"];

/** All that the scorecard is learned from, by who wrote it; never what `strangers` wrote. */
export function learnedTexts(): Writer[] {
  const voices = setNames().filter((name) => name.startsWith("voices-"));
  const hands = [...new Set(voices.map((name) => name.replace(/-e[ns]$/, "")))];
  return [
    { name: "phrases", isTuned: true, texts: tuned.flatMap(labelledTexts) },
    ...hands.map((hand) => ({
      name: hand,
      isTuned: false,
      texts: voices.filter((name) => name.startsWith(`${hand}-`)).flatMap(labelledTexts),
    })),
  ];
}

/** The names of all sets. */
export const setNames = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.txt$/, ""))
    .toSorted();

/** Sets of people whose texts nothing was made by. */
export const strangerSets = (): string[] =>
  setNames().filter((name) => name.startsWith("strangers"));

/** How much was found of what asks for help now, and flagged of what does not, as shares of 1. */
export interface Quality {
  found: number;
  flagged: number;
  rightTopic: number;
  crises: number;
  others: number;
}

/** Measures a set of texts. */
export function qualityOf(texts: Labelled[]): Quality {
  const [crises, others] = [
    texts.filter(({ topic }) => topic),
    texts.filter(({ topic }) => !topic),
  ];
  const hits = crises.filter(({ text }) => screen(text).topic);
  const right = hits.filter(({ text, topic }) => screen(text).topic === topic);
  return {
    found: hits.length / crises.length,
    flagged: others.filter(({ text }) => screen(text).topic).length / others.length,
    rightTopic: right.length / hits.length,
    crises: crises.length,
    others: others.length,
  };
}
