import type { Rule } from "#server/rules/judge-contract.ts";
import { judge } from "#server/rules/judge.ts";
import { readyRules } from "#server/rules/ready-rules.ts";
import { labelledTexts } from "#tests/rules/labelled.ts";
import type { Scenario } from "../bench.ts";
import { at } from "../times.ts";

/** How often each text is judged; its fastest time counts, for other work on the machine is no part of it. */
const times = 20;

/**
 * A group with one rule of each kind, with 200 words that its members use, judges messages of 200
 * characters that are made of the labelled texts.
 */
export const judgingOfMessages: Scenario = async () => {
  const texts = ["selling", "contact"]
    .flatMap((name) => labelledTexts(name))
    .map(({ text }) => text);
  const words = new Set(
    texts
      .join(" ")
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  const rule = (kind: Rule["kind"], entries: string[] = []): Rule => ({
    id: kind,
    kind,
    deed: "hold",
    entries,
  });
  const rules = [
    rule("words", [...words].slice(0, 200)),
    rule("links"),
    rule("contact"),
    rule("selling"),
  ];
  const began = performance.now();
  const ready = readyRules(rules);
  const made = performance.now() - began;
  const messages = texts.map((_, from) => texts.slice(from).concat(texts).join(". ").slice(0, 200));
  for (const text of messages) judge(text, ready);
  const took = messages.map((text) => fastest(() => judge(text, ready)));
  return {
    "judge.message": { value: at(0.99, took), of: { median: at(0.5, took), ready: made } },
  };
};

function fastest(run: () => unknown): number {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
