import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
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

/** The half that a text belongs to, by its own words: patterns are made looking at `tuning` alone. */
export function halfOf({ text }: Labelled): "tuning" | "testing" {
  return createHash("sha256").update(text).digest()[0]! % 2 === 0 ? "tuning" : "testing";
}

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
