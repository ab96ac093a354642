import { parseArgs } from "node:util";
import { foundIn, halfOf, labelledTexts, qualityOf, type Kind } from "./labelled.ts";

/**
 * `npx tsx tests/rules/measure.ts [--show tuning]`: prints how well offers and contact data are told apart
 * from everyday talk, and shows where that errs in the sets named; those of `testing` are for the end.
 */
const { values: asked } = parseArgs({ options: { show: { type: "string", default: "" } } });
const split = (["selling", "contact"] as Kind[]).flatMap((kind) => [
  ...["tuning", "testing"].map((half) => ({
    kind,
    half,
    texts: labelledTexts(kind).filter((text) => halfOf(text) === half),
  })),
  { kind, half: "held-out", texts: labelledTexts(`${kind}-held-out`) },
  ...(kind === "selling"
    ? [2, 3, 4].map((which) => ({
        kind,
        half: `held-out-${which}`,
        texts: labelledTexts(`selling-held-out-${which}`),
      }))
    : []),
]);

for (const { kind, half, texts } of split) {
  const { found, flagged, meant, others } = qualityOf(kind, texts);
  const share = (part: number) => `${(100 * part).toFixed(1)} %`.padStart(8);
  console.log(
    `${`${kind} ${half}`.padEnd(18)} found ${share(found)} of ${meant}  flagged ${share(flagged)} of ${others}`,
  );
  if (!asked.show.split(",").includes(half)) continue;
  for (const { text, label } of texts) {
    const findings = foundIn(kind, text);
    if (findings.length > 0 === Boolean(label)) continue;
    const where = findings.map(({ says, from, to }) => `${says}[${text.slice(from, to)}]`);
    console.log(
      `  ${label ?? "none"}: ${text}${where.length > 0 ? `\n      ${where.join(" · ")}` : ""}`,
    );
  }
}
