import { groupOf, readings } from "./looks.ts";
import type { Written } from "./written.ts";

/**
 * What stands between a letter and the one before it; the further down, the less they belong together.
 * - `None`: nothing, in the same stretch of letters, or of digits
 * - `Seam`: nothing, but one is a letter and the other a digit or a sign that may be one
 * - `Mark`: marks of formatting, or a picture
 * - `Point`: other marks, without a space
 * - `Space`
 * - `Line`: the end of a line, and nothing that ends a sentence
 * - `Wall`: a space or an end of a line, and more
 */
export const Gap = { None: 0, Seam: 1, Mark: 2, Point: 3, Space: 4, Line: 5, Wall: 6 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** A letter of a text, or a digit or sign that may stand for one. */
export interface Letter {
  /** How it may be read, the likeliest first. */
  reads: string;
  /** Under what it is looked up. */
  group: string;
  /** Whether it is a letter, not a digit or a sign. */
  isPlain: boolean;
  isSign: boolean;
  from: number;
  to: number;
  gap: Gap;
  /** Width of the gap, in characters. */
  width: number;
}

const isWordCharacter = (character: string) =>
  (character >= "a" && character <= "z") ||
  (character >= "0" && character <= "9") ||
  (character > "\u007f" && /^[\p{L}\p{N}]$/u.test(character));
const isDigit = (character: string) => character >= "0" && character <= "9";
const marks = new Set("*_`~[]<>^\\|\u2800");
/** What continues a line at the next one: a hyphen, the sign of a quotation. */
const atLineEnds = new Set("-\\>‐");
const isPicture = (character: string) =>
  character > "\u00a9" && /^[\p{Extended_Pictographic}\p{So}\p{Sk}]$/u.test(character);

/** The letters of a text, with what stands between them. */
export function lettersOf(written: Written[]): Letter[] {
  const letters: Letter[] = [];
  let seen = { marks: 0, others: 0, atLineEnd: 0, spaces: 0, lines: 0 };
  for (let index = 0; index < written.length; index += 1) {
    const one = written[index]!;
    const { character } = one;
    const isSign = isSignAt(written, index);
    if (isSign || isWordCharacter(character)) {
      letters.push(letterOf(written, index, isSign, gap(letters.at(-1), character, isSign)));
      seen = { marks: 0, others: 0, atLineEnd: 0, spaces: 0, lines: 0 };
    } else if (character === "]" && written[index + 1]?.character === "(") {
      index = endOfTarget(written, index + 1);
      seen.marks += 1;
    } else if (/[\n\r\u2028\u2029]/.test(character)) seen.lines += 1;
    else if (/\s/.test(character)) seen.spaces += 1;
    else if (atLineEnds.has(character)) seen.atLineEnd += 1;
    else if (marks.has(character) || isPicture(character)) seen.marks += 1;
    else seen.others += 1;
  }
  return letters;

  function gap(before: Letter | undefined, character: string, isSign: boolean): [Gap, number] {
    const { marks, others, atLineEnd, spaces, lines } = seen;
    const width = marks + others + atLineEnd + spaces + lines;
    if (!before) return [Gap.Wall, 0];
    const isAlike = isDigit(character) === isDigit(before.reads.at(-1)!);
    if (width === 0) return [isAlike && !isSign && !before.isSign ? Gap.None : Gap.Seam, 0];
    if (lines > 0) return [others > 0 || lines > 2 ? Gap.Wall : Gap.Line, width];
    if (spaces > 0) return [others + atLineEnd > 0 ? Gap.Wall : Gap.Space, width];
    return [others + atLineEnd > 0 ? Gap.Point : Gap.Mark, width];
  }
}

function letterOf(
  written: Written[],
  index: number,
  isSign: boolean,
  [gap, width]: [Gap, number],
): Letter {
  const { character, from, to } = written[index]!;
  const reads = readings.get(character) ?? (isTallStroke(written, index) ? "il" : character);
  const isPlain = !isSign && !isDigit(character);
  return { reads, group: groupOf(character), isPlain, isSign, from, to, gap, width };
}

/** A capital i behind a small letter may be meant for an l: it is the same stroke. */
function isTallStroke(written: Written[], index: number): boolean {
  const [before, one] = [written[index - 1], written[index]!];
  if (one.character !== "i" || !one.isCapital || !before) return false;
  return isWordCharacter(before.character) && !before.isCapital;
}

/** Whether a sign stands among letters, so that it may be meant for one: `$pam`, `cl@ss`, `a$$`. */
function isSignAt(written: Written[], index: number): boolean {
  const { character } = written[index]!;
  if (isDigit(character) || !readings.has(character)) return false;
  const isLetter = (at: number) => {
    const { character: other = " " } = written[at] ?? {};
    return isWordCharacter(other) && !isDigit(other);
  };
  if (isLetter(index + 1) || isLetter(index - 1)) return true;
  const isSame = (at: number) => written[at]?.character === character;
  return (isSame(index - 1) && isLetter(index - 2)) || (isSame(index + 1) && isLetter(index + 2));
}

/** Where the address of a Markdown link ends that begins here; it stays where it is when there is none. */
function endOfTarget(written: Written[], open: number): number {
  const begin = written.slice(open + 1, open + 5).map(({ character }) => character);
  if (!/^(?:http|www\.)/.test(begin.join(""))) return open - 1;
  for (let at = open + 5; at < written.length && at < open + longestTarget; at += 1) {
    const { character } = written[at]!;
    if (character === ")") return at;
    if (/\s/.test(character)) break;
  }
  return open - 1;
}
const longestTarget = 200;
