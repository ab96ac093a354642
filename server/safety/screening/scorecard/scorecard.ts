import type { Token } from "../reading.ts";
import type { Topic } from "../sign.ts";
import { piecesOf, type Piece } from "./pieces.ts";

/** The topics in the order in which a scorecard has their weights. */
export const topics: readonly Topic[] = [
  "self-harm",
  "overdose",
  "harm-by-others",
  "harm-to-others",
];

/**
 * What each piece says for each topic, against its asking for no help. Pieces share places by a hash of their
 * names: most were read once or twice, and all of them together are what tells.
 */
export interface Scorecard {
  /** What speaks for each topic before anything is read. */
  before: readonly number[];
  /** For each place one weight for each topic, in steps of `step`. */
  weights: Int8Array;
  step: number;
}

/** Places for pieces. */
export const places = 2 ** 18;

/** Where a piece has its weights (FNV-1a, folded). */
export function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 1);
}

/** What a text weighs. */
export interface Score {
  /** How likely somebody asks for help in it, 0 to 1, as far as the labelled texts go. */
  share: number;
  /** What it would be about. */
  topic: Topic;
  /** What spoke for that most, the strongest first. */
  because: Piece[];
}

/** So many words are weighed together, and again from half of them on: a long text must not drown a short cry. */
const longestWindow = 60;
/** So many pieces are named as a reason. */
const mostReasons = 3;

/** Weighs a text: of a long one, its heaviest stretch. Pure; linear in the number of words. */
export function scoreOf(tokens: Token[], card: Scorecard): Score {
  let heaviest = scoreBetween(tokens, card, 0, Math.min(tokens.length, longestWindow));
  for (
    let from = longestWindow / 2;
    from + longestWindow / 2 < tokens.length;
    from += longestWindow / 2
  ) {
    const score = scoreBetween(tokens, card, from, Math.min(tokens.length, from + longestWindow));
    if (score.share > heaviest.share) heaviest = score;
  }
  return heaviest;
}

function scoreBetween(tokens: Token[], card: Scorecard, from: number, until: number): Score {
  const { before, weights, step } = card;
  const pieces = piecesOf(tokens, from, until);
  const scale = scaleOf(pieces) * step;
  const sums = [...before];
  for (const { name, value } of pieces) {
    const place = placeOf(name) * topics.length;
    for (let at = 0; at < sums.length; at += 1) sums[at]! += weights[place + at]! * value * scale;
  }
  const best = sums.indexOf(Math.max(...sums));
  const saidBy = ({ name, value }: Piece) => weights[placeOf(name) * topics.length + best]! * value;
  return {
    share: sharesOf(sums).reduce((sum, one) => sum + one, 0),
    topic: topics[best]!,
    get because() {
      return pieces
        .filter((piece) => saidBy(piece) > 0)
        .toSorted((one, other) => saidBy(other) - saidBy(one))
        .slice(0, mostReasons);
    },
  };
}

/** Texts weigh alike, however long: what counts is which part of their pieces speaks for something. */
export const scaleOf = (pieces: { value: number }[]): number =>
  1 / Math.sqrt(pieces.reduce((sum, { value }) => sum + value * value, 0) || 1);

/** How likely each topic is, beside asking for no help, which weighs nothing. */
export function sharesOf(sums: number[]): number[] {
  const most = Math.max(0, ...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, one) => sum + one, Math.exp(-most));
  return powers.map((power) => power / all);
}
