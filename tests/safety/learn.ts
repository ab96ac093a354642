import { createHash } from "node:crypto";
import { read } from "#server/safety/screening/reading.ts";
import { piecesOf } from "#server/safety/screening/scorecard/pieces.ts";
import {
  placeOf,
  places,
  scaleOf,
  sharesOf,
  topics,
  type Scorecard,
} from "#server/safety/screening/scorecard/scorecard.ts";
import type { Labelled } from "./labelled.ts";

/** How the weights are found: multinomial logistic regression by AdaGrad, with an L2 penalty. */
const rounds = 20;
const pace = 0.5;
const penalty = 1e-3;
/** Weights are kept in steps of this. */
const step = 0.03;
/** So many of all texts are also learned with an everyday one around them: people talk of other things, too. */
const surrounded = 0.3;
interface Example {
  /** Place of each piece among the weights, and how much of it there is. */
  pieces: [at: number, value: number][];
  /** Which topic, or -1. */
  label: number;
}

/** Learns a scorecard from labelled texts. The same texts in the same order give the same scorecard. */
export function learn(texts: Labelled[]): Scorecard {
  const random = sequence(7);
  const examples = [...texts, ...surround(texts, random)].map(exampleOf);
  const weights = topics.map(() => new Float64Array(places));
  const slopes = topics.map(() => new Float64Array(places).fill(1e-3));
  const before = topics.map(() => 0);
  const beforeSlopes = topics.map(() => 1e-3);
  for (let round = 0; round < rounds; round += 1)
    for (const { pieces, label } of shuffled(examples, random)) {
      const sums = topics.map((_, topic) =>
        pieces.reduce((sum, [at, value]) => sum + weights[topic]![at]! * value, before[topic]!),
      );
      for (const [topic, share] of sharesOf(sums).entries()) {
        const error = share - (topic === label ? 1 : 0);
        const [own, slope] = [weights[topic]!, slopes[topic]!];
        beforeSlopes[topic]! += error * error;
        before[topic]! -= (pace * error) / Math.sqrt(beforeSlopes[topic]!);
        for (const [at, value] of pieces) {
          const change = error * value + penalty * own[at]!;
          slope[at]! += change * change;
          own[at]! -= (pace * change) / Math.sqrt(slope[at]!);
        }
      }
    }
  return { before, step, weights: inSteps(weights) };
}

/** Weights in whole steps, one for each topic at each place. */
function inSteps(weights: Float64Array[]): Int8Array {
  const all = new Int8Array(places * topics.length);
  for (let place = 0; place < places; place += 1)
    for (const [topic, own] of weights.entries())
      all[place * topics.length + topic] = Math.max(
        -127,
        Math.min(127, Math.round(own[place]! / step)),
      );
  return all;
}

/** Names the texts that something was learned from. */
export const fingerprint = (texts: Labelled[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16);

function exampleOf({ text, topic }: Labelled): Example {
  const pieces = piecesOf(read(text));
  const scale = scaleOf(pieces);
  return {
    label: topic === null ? -1 : topics.indexOf(topic),
    pieces: pieces.map(({ name, value }) => [placeOf(name), value * scale]),
  };
}

function surround(texts: Labelled[], random: () => number): Labelled[] {
  const everyday = texts.filter(({ topic }) => topic === null);
  return texts
    .filter(() => random() < surrounded)
    .map(({ text, topic }) => {
      const other = everyday[Math.floor(random() * everyday.length)]!.text;
      return { topic, text: random() < 0.5 ? `${other}. ${text}` : `${text}. ${other}` };
    });
}

function shuffled<One>(list: One[], random: () => number): One[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const to = Math.floor(random() * (at + 1));
    [list[at], list[to]] = [list[to]!, list[at]!];
  }
  return list;
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
}
