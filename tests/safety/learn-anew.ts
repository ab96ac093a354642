import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { balanceOf, judgedBlind, toldOf } from "./balance.ts";
import { fingerprint, learn } from "./learn.ts";
import { learnedTexts } from "./labelled.ts";

/**
 * `npx tsx tests/safety/learn-anew.ts`: learns the scorecard from the labelled texts and writes it where
 * `server/safety` reads it. Takes some minutes: the balance between scorecard and phrases is found by judging each
 * writer's texts with what was learned from all the others.
 */
const writers = learnedTexts();
const all = writers.flatMap(({ texts }) => texts);
const judged = judgedBlind(writers);
const { balance, threshold } = balanceOf(judged);
const card = learn(all);
const file = "../../server/safety/screening/scorecard/weights.json";
const kept = {
  learnedFrom: fingerprint(all),
  threshold,
  balance,
  before: card.before.map((one) => Number(one.toFixed(4))),
  step: card.step,
  weights: gzipSync(Buffer.from(card.weights.buffer)).toString("base64"),
};
writeFileSync(
  path.join(path.dirname(fileURLToPath(import.meta.url)), file),
  `${JSON.stringify(kept, null, 2)}\n`,
);
for (const line of toldOf(writers, judged, { balance, threshold })) console.log(line);
console.log(JSON.stringify({ texts: all.length, balance, threshold }));
