import { read } from "#server/safety/screening/reading.ts";
import { signsIn as phrasesIn } from "#server/safety/screening/screen.ts";
import { scoreOf } from "#server/safety/screening/scorecard/scorecard.ts";
import {
  logOdds,
  oddsOf,
  signsIn,
  type Balance,
} from "#server/safety/screening/scorecard/together.ts";
import type { WeighedSign } from "#server/safety/screening/scorecard/together.ts";
import type { Labelled, Writer } from "./labelled.ts";
import { learn } from "./learn.ts";

/** A text as a scorecard judges it that has never seen its writer. */
export interface Judged extends Labelled {
  share: number;
  signs: WeighedSign[];
}

/** Odds of one to one: help is offered where it is likelier than not that somebody asks for it. */
const threshold = 0;
/** Where all that the phrases found was taken back, as a joke or a "not", that counts at least so much. */
const takenBackAtLeast = -0.8;
const rounds = 4000;

/** Into so many parts writers are put; each part is judged by what was learned from the others. */
const parts = 6;

/** Judges each writer's texts by what was learned from others, never by what was learned from their own. */
export function judgedBlind(writers: Writer[]): Judged[] {
  const asked = writers.filter(({ isTuned }) => !isTuned);
  const cards = Array.from({ length: parts }, (_, part) => {
    const left = new Set(asked.filter((_one, at) => at % parts === part));
    return learn(writers.filter((one) => !left.has(one)).flatMap((one) => one.texts));
  });
  return asked.flatMap(({ texts }, at) =>
    texts.map((one) => {
      const tokens = read(one.text);
      const { share } = scoreOf(tokens, cards[at % parts]!);
      return { ...one, share, signs: phrasesIn(tokens) };
    }),
  );
}

/** Puts scorecard and phrases together by logistic regression. */
export function balanceOf(judged: Judged[]): { balance: Balance; threshold: number } {
  const rows = judged.map(({ share, signs, topic }) => ({
    given: [1, logOdds(share), ...signsIn(signs)],
    isCrisis: Number(topic !== null),
  }));
  const weights = [0, 0, 0, 0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map(() => 0);
    for (const { given, isCrisis } of rows) {
      const odds = given.reduce((sum, one, at) => sum + one * weights[at]!, 0);
      const error = 1 / (1 + Math.exp(-odds)) - isCrisis;
      for (const [at, one] of given.entries()) slope[at]! += error * one;
    }
    for (const [at, one] of slope.entries()) weights[at]! -= (2 * one) / rows.length;
  }
  const [before, score, strong, weak, takenBack, past, onlyTakenBack] = weights.map((one) =>
    Number(one.toFixed(3)),
  );
  const fitted = { before, score, strong, weak, takenBack, past } as Omit<Balance, "onlyTakenBack">;
  const balance = { ...fitted, onlyTakenBack: Math.min(onlyTakenBack!, takenBackAtLeast) };
  return { balance, threshold };
}

/** How well each writer's texts were judged, in lines to print; a share of 1 is all. */
export function toldOf(writers: Writer[], judged: Judged[], found: ReturnType<typeof balanceOf>) {
  const { balance, threshold } = found;
  const rows = judged.map(({ topic, share, signs }) => ({
    isCrisis: topic !== null,
    isFlagged: oddsOf(share, signs, balance) > threshold,
  }));
  let at = 0;
  const sets = writers
    .filter(({ isTuned }) => !isTuned)
    .map(({ name, texts }) => ({ name, of: rows.slice(at, (at += texts.length)) }));
  return [...sets, { name: "all", of: rows }].map(({ name, of }) => {
    const [crises, others] = [true, false].map((one) => of.filter((row) => row.isCrisis === one));
    return `${name.padEnd(10)} found ${shareOf(crises!)}  flagged ${shareOf(others!)}`;
  });
}

function shareOf(rows: { isFlagged: boolean }[]): string {
  const part = rows.filter(({ isFlagged }) => isFlagged).length / rows.length;
  return `${(100 * part).toFixed(1)} %`.padStart(7) + ` of ${rows.length}`;
}
