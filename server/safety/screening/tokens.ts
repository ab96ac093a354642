import { fold, type Folded } from "./characters.ts";
import { emoji } from "./words/emoji.ts";

/** A word as it was written, folded, with where it stands. */
export interface RawToken {
  word: string;
  /** Offsets into the original text, in UTF-16 units; `to` is exclusive. */
  from: number;
  to: number;
  /** Counts sentences, and clauses (between commas, dashes and brackets), from 0. */
  sentence: number;
  clause: number;
  /** Whether it stands between quotation marks. */
  isQuoted: boolean;
}

/** Most words that are looked at; the longest text that members may write has fewer. */
const mostTokens = 4000;

/** Whether a word may have it; plain letters, which nearly all are, without a regular expression. */
const isLetter = (character: string | undefined) =>
  character !== undefined &&
  ((character >= "a" && character <= "z") ||
    (character > "/" && /^[\p{L}\p{N}]$/u.test(character)));
/** Stand in for letters when they stand inside a word. */
const inside = new Set(["'", "*", "!", "|", "$", "@"]);
const sentenceEnds = new Set([".", "!", "?", "…", "¿", "¡"]);
const clauseEnds = new Set([",", ";", ":", "—", "–", "(", ")", "[", "]", "/"]);

/** Cuts a text into words, sentences and clauses; one pass. */
export function tokensOf(text: string): RawToken[] {
  const characters = fold(text);
  const tokens: RawToken[] = [];
  let sentence = 0;
  let clause = 0;
  let isQuoted = false;
  const at = (index: number) => characters[index]?.character;
  for (let index = 0; index < characters.length && tokens.length < mostTokens; index += 1) {
    const character = at(index)!;
    const end = wordEnd(characters, index);
    if (end > index) {
      tokens.push(token(characters.slice(index, end)));
      index = end - 1;
    } else if (emoji.has(character)) {
      tokens.push({ ...token([characters[index]!]), word: emoji.get(character)! });
    } else if (character === '"') {
      isQuoted = !isQuoted;
    } else if (sentenceEnds.has(character)) {
      // Between letters, without a space, it may be a trick: that parts clauses only.
      if (character === "." && isLetter(at(index + 1))) clause += 1;
      else sentence += 1;
    } else if (character === "\n" && at(index + 1) === "\n") {
      sentence += 1;
    } else if (clauseEnds.has(character) || character === "\n") {
      clause += 1;
    }
  }
  return tokens;

  function token(part: Folded[]): RawToken {
    const word = part.map(({ character }) => character).join("");
    const [from, to] = [part[0]!.at, part.at(-1)!.at + 1];
    return { word, from, to, sentence, clause: clause + sentence, isQuoted };
  }
}

/** Where a word ends that begins here; the beginning itself when none does. */
function wordEnd(characters: Folded[], begin: number): number {
  let end = begin;
  while (end < characters.length) {
    const { character } = characters[end]!;
    const next = characters[end + 1]?.character;
    const isWithin = inside.has(character) && isLetter(next) && (end > begin || character === "$");
    if (!isLetter(character) && !isWithin) break;
    end += 1;
  }
  return end;
}
