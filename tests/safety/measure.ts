import { parseArgs } from "node:util";
import { screen, wordsOf } from "#server/safety/screening/screen.ts";
import { halfOf, labelledTexts, qualityOf } from "./labelled.ts";

/**
 * `npx tsx tests/safety/measure.ts [--show tuning]`: prints how well the screening does on each set,
 * and shows where it errs in the sets named; those of `testing` are for the end.
 */
const { values: asked } = parseArgs({ options: { show: { type: "string", default: "" } } });
const own = (["en", "es"] as const).flatMap((language) =>
  (["tuning", "testing"] as const).map((half) => ({
    name: `${language} ${half}`,
    texts: labelledTexts(language).filter((text) => halfOf(text) === half),
  })),
);
const held = ["held-out", "held-out-2", "held-out-3", "ordinary"]
  .map((name) => ({ name, texts: labelledTexts(name) }))
  .filter(({ texts }) => texts.length > 0);

for (const { name, texts } of [...own, ...held]) {
  const { found, flagged, rightTopic, crises, others } = qualityOf(texts);
  const share = (part: number) => `${(100 * part).toFixed(1)} %`.padStart(8);
  console.log(
    `${name.padEnd(12)} found ${share(found)} of ${crises}  flagged ${share(flagged)} of ${others}  right topic ${share(rightTopic)}`,
  );
  if (!asked.show || !asked.show.split(",").some((one) => name.endsWith(one))) continue;
  for (const { text, topic } of texts) {
    const { topic: said, found: all } = screen(text);
    if (Boolean(said) === Boolean(topic)) continue;
    const why = all.map(
      (one) => `${one.says}:${one.weight}${one.because ?? ""}[${wordsOf(text, one)}]`,
    );
    console.log(
      `  ${topic ?? "none"} → ${said ?? "none"}: ${text}\n      ${[...new Set(why)].join(" · ")}`,
    );
  }
}
