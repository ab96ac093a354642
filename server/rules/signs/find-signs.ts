import { matchesIn, type Match } from "../../safety/screening/matching.ts";
import type { Phrase } from "../../safety/screening/phrase.ts";
import { readAs } from "../../safety/screening/lexicon.ts";
import type { Token } from "../../safety/screening/reading.ts";
import { tokensOf, type RawToken } from "../../safety/screening/tokens.ts";
import { readings } from "../words/looks.ts";
import type { Sign } from "./sign.ts";

/** Something that is said, with its place in the text. */
export interface Said {
  says: string;
  from: number;
  to: number;
}

/** How far apart two weak signs may be to count together, in words. */
const near = 25;

/**
 * The words of a text as phrases of rules call them: contractions as what they stand for, letters that stand
 * alone as the word they make, amounts of money, and what digits and signs hide.
 */
export function tokensFor(text: string): Token[] {
  return together(tokensOf(text)).flatMap((raw) => {
    const bare = raw.word.replaceAll("'", "");
    const words = readAs(raw.word) ?? readAs(bare) ?? [bare];
    // What is read as something else is still itself: "whats" is "what is", and WhatsApp.
    return words.map((word, at) => ({
      ...raw,
      word,
      forms: [...formsOf({ ...raw, word }, text), ...(at === 0 && word !== bare ? [bare] : [])],
    }));
  });
}

/** `s e l l i n g`: three letters or more, each by itself, with the same little between them. */
function together(raws: RawToken[]): RawToken[] {
  const words: RawToken[] = [];
  for (let first = 0; first < raws.length;) {
    let end = first + 1;
    while (end < raws.length && isBeside(raws[end - 1]!, raws[end]!)) end += 1;
    if (end - first < 3) end = first + 1;
    const word = raws.slice(first, end).map((raw) => raw.word);
    words.push({ ...raws[first]!, word: word.join(""), to: raws[end - 1]!.to });
    first = end;
  }
  return words;
}

const isBeside = (one: RawToken, other: RawToken) =>
  /^[a-z$@]$/.test(one.word) && /^[a-z$@]$/.test(other.word) && other.from - one.to <= 2;

function formsOf({ word, from, to }: RawToken, text: string): string[] {
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  if (/^\$?\d+k?$/.test(word)) {
    const isMoney = word.startsWith("$") || /[$€£]\s?$/.test(before) || /^\s?[$€£]/.test(after);
    return isMoney ? [word, "#", "#money"] : [word, "#"];
  }
  if (!/[^a-z]|(.)\1\1/.test(word)) return [word];
  const looks = /[a-z]/.test(word)
    ? word.replace(/[^a-z]/g, (one) => readings.get(one)?.[0] ?? one)
    : word;
  return [word, looks, looks.replace(/(.)\1{2,}/g, "$1$1"), looks.replace(/(.)\1{2,}/g, "$1")];
}

/** What the phrases find that is not taken back; each place once. */
export function saidIn(tokens: Token[], phrases: Map<string, Phrase<Sign>[]>): Said[] {
  const matches = matchesIn(tokens, phrases);
  const sentenceOf = ({ begin }: Match<Sign>) => tokens[begin]!.sentence;
  const harmless = new Set(
    matches.filter(({ sign }) => sign.role === "harmless").map((match) => sentenceOf(match)),
  );
  const counted = matches
    .filter(
      ({ sign, ...match }) =>
        sign.role !== "harmless" && !harmless.has(sentenceOf({ sign, ...match })),
    )
    .toSorted((one, other) => one.begin - other.begin || other.end - one.end);
  const strong = counted.filter(({ sign }) => sign.role === "strong");
  const said = [...strong, ...pairsOf(counted.filter(({ sign }) => sign.role === "weak"))];
  return said.map(({ sign, begin, end }) => ({
    says: sign.says,
    from: tokens[begin]!.from,
    to: tokens[end - 1]!.to,
  }));
}

/** Of weak signs those that another kind stands near to, together with it. */
function pairsOf(weak: Match<Sign>[]): Match<Sign>[] {
  const lastOf = new Map<string, Match<Sign>>();
  const pairs: Match<Sign>[] = [];
  for (const match of weak) {
    for (const [says, other] of lastOf)
      if (says !== match.sign.says && other.end <= match.begin && match.begin - other.end <= near)
        pairs.push({ ...match, begin: other.begin });
    lastOf.set(match.sign.says, match);
  }
  return pairs;
}
