import { isKnown, isTelling, longestKnown, masked, meant, readAs, stemOf } from "./lexicon.ts";
import { tokensOf, type RawToken } from "./tokens.ts";

/** A word as it is read, with everything that a phrase may call it. */
export interface Token extends RawToken {
  forms: string[];
}

/** Longest word without spaces that is taken apart, in letters. */
const longestGlued = 40;

/** Reads a text: spaced, glued, masked and misspelt words become what they stand for. */
export function read(text: string): Token[] {
  return togetherAgain(tokensOf(text)).flatMap((raw) =>
    wordsOf(raw.word).map((word) => ({ ...raw, word, forms: formsOf(word) })),
  );
}

/** Puts together what was spread: `k i l l`, and `sui cide`. */
function togetherAgain(raws: RawToken[]): RawToken[] {
  const together: RawToken[] = [];
  for (let index = 0; index < raws.length; index += 1) {
    let end = index;
    while (end < raws.length && end - index < longestGlued && raws[end]!.word.length === 1)
      end += 1;
    const run = end - index >= 3 ? raws.slice(index, end) : [];
    const pair = raws.slice(index, index + 2);
    if (run.length > 0 && readGlued(joined(run).word)) {
      together.push(joined(run));
      index = end - 1;
    } else if (pair.length === 2 && readAs(`${pair[0]!.word}_${pair[1]!.word}`)) {
      together.push({ ...joined(pair), word: `${pair[0]!.word}_${pair[1]!.word}` });
      index += 1;
    } else if (pair.length === 2 && isBroken(pair[0]!.word, pair[1]!.word)) {
      together.push(joined(pair));
      index += 1;
    } else {
      together.push(raws[index]!);
    }
  }
  return together;
}

const joined = (raws: RawToken[]): RawToken => ({
  ...raws[0]!,
  word: raws.map(({ word }) => word).join(""),
  to: raws.at(-1)!.to,
});

/** Whether two pieces that are no words make one. */
const isBroken = (one: string, other: string) =>
  one.length + other.length >= 6 &&
  !isKnown(one) &&
  !isKnown(other) &&
  (isKnown(one + other) || stemOf(one + other) !== undefined);

/** The words that a written one is read as. */
function wordsOf(written: string): readonly string[] {
  const word = written.replaceAll("'", "");
  const direct = readAs(written) ?? readAs(word);
  if (direct) return direct;
  if (isKnown(word)) return [word];
  const unit = /^(\d+)([a-z]+)$/.exec(word);
  if (unit) return isKnown(unit[2]!) ? [unit[1]!, unit[2]!] : [asLetters(word)];
  return byLooks(word) ?? readGlued(word) ?? [meant(word) ?? word];
}

/** A word under its letters' disguise: digits, doubled letters, asterisks, a dropped g. */
function byLooks(word: string): readonly string[] | undefined {
  if (!/(.)\1|in$|[^a-z]/u.test(word)) return undefined;
  const isMixed = /\D/.test(word) && /[\d$@!|]/.test(word);
  for (const looks of isMixed ? disguises(word) : [word]) {
    const candidates = [
      looks,
      looks.replace(/(.)\1{2,}/gu, "$1$1"),
      looks.replace(/(.)\1+/gu, "$1"),
    ];
    for (const one of candidates) {
      if (isKnown(one)) return readAs(one) ?? [one];
      if (one.endsWith("in") && isKnown(`${one}g`)) return readAs(`${one}g`) ?? [`${one}g`];
    }
  }
  return word.includes("*") ? unmasked(word) : undefined;
}

const letters: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  $: "s",
  "@": "a",
  "!": "i",
  "|": "l",
};
/** A 1 may be an i or an l, and the first of several an i before an l. */
const disguises = (word: string) =>
  [word, word.replaceAll("1", "l"), word.replace("1", "i").replaceAll("1", "l")].map(asLetters);
const asLetters = (word: string) => word.replace(/[0134578$@!|]/g, (one) => letters[one]!);

/** `su*c*de`: the word of the same length that has the letters which are left. */
function unmasked(word: string): string[] | undefined {
  const found = masked.find(
    (one) =>
      one.length === word.length &&
      [...one].every((letter, at) => word[at] === "*" || word[at] === letter),
  );
  return found === undefined ? undefined : [found];
}

/** Takes `killmyself` apart, if something telling is in it and all of it are words; into the fewest. */
function readGlued(word: string): string[] | undefined {
  if (word.length < 3 || word.length > longestGlued) return undefined;
  if (isKnown(word)) return [...(readAs(word) ?? [word])];
  if (word.length < 7 || !isTelling(word)) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1)
    for (let begin = Math.max(0, end - longestKnown); begin < end; begin += 1) {
      const before = best[begin];
      if (!before || (best[end]?.length ?? Infinity) <= before.length + 1) continue;
      const part = word.slice(begin, end);
      if (part.length === 1 ? isShortWord(part) : isKnown(part)) best[end] = [...before, part];
    }
  const parts = best[word.length];
  return parts?.flatMap((part) => readAs(part) ?? [part]);
}

const isShortWord = (letter: string) => letter === "i" || letter === "y";

function formsOf(word: string): string[] {
  const forms = [word];
  const stem = stemOf(word);
  if (stem) forms.push(stem);
  if (word[0]! <= "9" && /^\d+$/.test(word)) forms.push("#", ...numberForms(Number(word)));
  if (word === "2") forms.push("to");
  if (/^(?:ja|je|ji|ha|he|js|ks)(?:ja|je|ji|ha|he|js|ks)+[jhs]?$/.test(word)) forms.push("haha");
  return forms;
}

/** Numbers as phrases call them: a year, or more of a medicine than anybody takes at once. */
function numberForms(number: number): string[] {
  if (number >= 1950 && number <= 2100) return ["#year"];
  return number >= 8 && number <= 500 ? ["#many"] : [];
}
