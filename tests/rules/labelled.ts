import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { judge } from "#server/rules/judge.ts";
import { readyRules } from "#server/rules/ready-rules.ts";

/** A text as somebody may write it, and whether a rule of its kind is there to find it. */
export interface Labelled {
  text: string;
  /** What it is, such as "offer" or "telephone"; null when it is none of it. */
  label: string | null;
}
export type Kind = "selling" | "contact";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "labelled");

/** Reads a file of texts, one on each line below a `# label`; `none` is for whatever is harmless. */
export function labelledTexts(name: string): Labelled[] {
  let label: Labelled["label"] = null;
  const texts: Labelled[] = [];
  for (const line of readFileSync(path.join(folder, `${name}.txt`), "utf8").split("\n")) {
    if (line.startsWith("# ")) label = line === "# none" ? null : line.slice(2);
    else if (line) texts.push({ text: line.replaceAll("\\n", "\n"), label });
  }
  return texts;
}

/** The half that a text belongs to, by its own words: patterns are made looking at `tuning` alone. */
export function halfOf({ text }: Labelled): "tuning" | "testing" {
  return createHash("sha256").update(text).digest()[0]! % 2 === 0 ? "tuning" : "testing";
}

const rules = (["selling", "contact"] as const).map((kind) => ({
  kind,
  ready: readyRules([{ id: kind, kind, deed: "hold", entries: [] }]),
}));

/** What a rule of that kind says of a text. */
export const foundIn = (kind: Kind, text: string) =>
  judge(text, rules.find((one) => one.kind === kind)!.ready);

/** How much was found of what is meant, and flagged of what is not, as shares of 1. */
export function qualityOf(kind: Kind, texts: Labelled[]) {
  const meant = texts.filter(({ label }) => label);
  const others = texts.filter(({ label }) => !label);
  const share = (some: Labelled[]) =>
    some.filter(({ text }) => foundIn(kind, text).length > 0).length / some.length;
  return {
    found: share(meant),
    flagged: share(others),
    meant: meant.length,
    others: others.length,
  };
}
