import { screen } from "#server/safety/screening/screen.ts";
import { labelledTexts } from "#tests/safety/labelled.ts";
import type { Scenario } from "../bench.ts";
import { at } from "../times.ts";

/** How often each text is screened; its fastest time counts, for other work on the machine is no part of it. */
const times = 20;

/**
 * The screening of each labelled text by itself, and of notes as long as a note may be, which are made
 * of them; beside cutting the same text into words with one regular expression.
 */
export const screeningOfTexts: Scenario = async () => {
  const texts = ["en", "es", "held-out", "held-out-2"].flatMap((name) =>
    labelledTexts(name).map(({ text }) => text),
  );
  const notes = Array.from({ length: 100 }, (_, from) =>
    texts
      .filter((_, index) => index % 100 >= from)
      .join(". ")
      .slice(0, 2000),
  );
  for (const text of texts) screen(text);
  const messages = texts.map((text) => fastest(() => screen(text)));
  const long = notes.map((text) => fastest(() => screen(text)));
  const words = fastest(() => notes[0]!.toLowerCase().match(/\p{L}+/gu));
  return {
    "screen.message": {
      value: at(0.99, messages),
      of: { median: at(0.5, messages), texts: texts.length },
    },
    "screen.note": {
      value: at(0.5, long),
      of: { p99: at(0.99, long), timesOneExpression: at(0.5, long) / words },
    },
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
