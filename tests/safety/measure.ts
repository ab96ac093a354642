import { parseArgs } from "node:util";
import { read } from "#server/safety/screening/reading.ts";
import { screen, wordsOf } from "#server/safety/screening/screen.ts";
import { learned } from "#server/safety/screening/scorecard/learned.ts";
import { scoreOf } from "#server/safety/screening/scorecard/scorecard.ts";
import { oddsOf } from "#server/safety/screening/scorecard/together.ts";
import { balanceOf, judgedBlind, toldOf } from "./balance.ts";
import { learnedTexts, qualityOf, setNames, labelledTexts, type Labelled } from "./labelled.ts";

/**
 * `npx tsx tests/safety/measure.ts`: prints how well the screening does on each set of texts.
 * `--show SET` shows where it errs in one, `--say TEXT` what it makes of a text, and `--across` (some minutes) how
 * well each writer's texts are judged by what was learned from all the others: the honest figure.
 */
const { values: asked } = parseArgs({
  options: {
    show: { type: "string", default: "" },
    say: { type: "string", default: "" },
    across: { type: "boolean", default: false },
  },
});
const share = (part: number) => `${(100 * part).toFixed(1)} %`.padStart(8);

if (asked.say) tell({ text: asked.say, topic: null });
else if (asked.across) across();
else
  for (const name of setNames()) {
    const texts = labelledTexts(name);
    const { found, flagged, rightTopic, crises, others } = qualityOf(texts);
    console.log(
      `${name.padEnd(14)} found ${share(found)} of ${crises}  flagged ${share(flagged)} of ${others}  right topic ${share(rightTopic)}`,
    );
    if (name === asked.show)
      for (const one of texts)
        if (Boolean(screen(one.text).topic) !== Boolean(one.topic)) tell(one);
  }

/** What was made of a text, and why. */
function tell({ text, topic }: Labelled): void {
  const { topic: said, found } = screen(text);
  const odds = oddsOf(scoreOf(read(text), learned.card).share, found, learned.balance);
  const why = found.map(
    (one) => `${one.says}:${one.weight}${one.because ?? ""}[${wordsOf(text, one)}]`,
  );
  console.log(`  ${topic ?? "none"} → ${said ?? "none"} (${odds.toFixed(2)}): ${text}`);
  console.log(`      ${[...new Set(why)].join(" · ")}`);
}

function across(): void {
  const writers = learnedTexts();
  const judged = judgedBlind(writers);
  for (const line of toldOf(writers, judged, balanceOf(judged))) console.log(line);
}
