import type { Token } from "../reading.ts";

/** Something in a text that can weigh: a word, words that follow each other, the letters inside a word. */
export interface Piece {
  /**
   * Its kind and what it is: `w:` a word, `b:` two that follow each other, `t:` three, `s:` two with one or two
   * between them, `p:` how a word begins, `c:` four letters of it (`<` and `>` are its ends). Numbers are `#`.
   */
  name: string;
  /** How much of it there is: parts of words count less than words. */
  value: number;
  /** The tokens that it stands on; `end` is exclusive. */
  begin: number;
  end: number;
}

/** Stands before the first word of a sentence. */
const start = "^";
const lettersOf = 4;
const isNumber = /^\d+$/;

/** What in these words can weigh, each once, at its first place. Pure; linear in the number of words. */
export function piecesOf(tokens: Token[], from = 0, until = tokens.length): Piece[] {
  const pieces = new Map<string, Piece>();
  const add = (name: string, value: number, begin: number, end: number): void => {
    if (!pieces.has(name)) pieces.set(name, { name, value, begin, end });
  };
  const words = tokens.slice(from, until).map(called);
  let first = from;
  for (let at = from; at < until; at += 1) {
    if (at === from || tokens[at]!.sentence !== tokens[at - 1]!.sentence) first = at;
    const word = words[at - from]!;
    const before = (back: number) => (at - back < first ? start : words[at - from - back]!);
    add(`w:${word}`, 1, at, at + 1);
    add(`b:${before(1)} ${word}`, 1, Math.max(first, at - 1), at + 1);
    if (at > first) add(`t:${before(2)} ${before(1)} ${word}`, 1, Math.max(first, at - 2), at + 1);
    for (const back of [2, 3])
      if (at - back >= first - 1)
        add(`s:${before(back)} ${word}`, 0.7, Math.max(first, at - back), at + 1);
    addLetters(word, (name, value) => add(name, value, at, at + 1));
  }
  return [...pieces.values()];
}

const called = ({ word }: Token): string => (isNumber.test(word) ? "#" : word);

function addLetters(word: string, add: (name: string, value: number) => void): void {
  if (word.length > lettersOf) add(`p:${word.slice(0, lettersOf)}`, 0.7);
  const whole = `<${word}>`;
  for (let at = 0; at + lettersOf <= whole.length; at += 1)
    add(`c:${whole.slice(at, at + lettersOf)}`, 0.5);
}
