import { isWord } from "./everyday-words.ts";
import { Gap, type Letter } from "./letters.ts";

/** What a text's letters are grouped into: pieces without a gap, and where words may begin and end. */
export class Places {
  /** Where each letter's piece begins and ends, exclusive. */
  private readonly begins: number[] = [];
  private readonly ends: number[] = [];

  /** Up to where only letters of the same group follow. */
  private readonly sameUntil: number[] = [];
  private readonly letters: Letter[];

  constructor(letters: Letter[]) {
    this.letters = letters;
    let begin = 0;
    for (const [at, { gap }] of letters.entries()) {
      if (gap > Gap.Seam) begin = at;
      this.begins.push(begin);
    }
    let end = letters.length;
    for (let at = letters.length - 1; at >= 0; at -= 1) {
      this.ends[at] = end;
      const isSame = letters[at + 1]?.group === letters[at]!.group;
      this.sameUntil[at] = isSame ? this.sameUntil[at + 1]! : at + 1;
      if (letters[at]!.gap > Gap.Seam) end = at;
    }
  }

  /** Whether a word may end before this letter, and another one begin with it. */
  isEdge(at: number): boolean {
    const letter = this.letters[at];
    if (at === 0 || !letter || letter.gap > Gap.Seam) return true;
    return letter.gap === Gap.Seam && !this.isInside(at) && !this.isInside(at - 1);
  }

  /** Whether it is a digit or sign, once or twice, with letters on both sides: `p4ss`, `cl@$$ic`. */
  private isInside(at: number): boolean {
    const { letters } = this;
    const [one, begin, end] = [letters[at]!, this.begins[at]!, this.ends[at]!];
    if (one.isPlain || /^[il]{2}$|^t$/.test(one.reads)) return false;
    let [from, to] = [at, at + 1];
    while (from > begin && at - from < 2 && !letters[from - 1]!.isPlain) from -= 1;
    while (to < end && to - at < 3 && !letters[to]!.isPlain) to += 1;
    return from > begin && to < end && to - from <= 2;
  }

  /** Whether it is nothing but more of the letter before it: `a a a`, of which only the first begins a word. */
  goesOn(at: number): boolean {
    const [one, before] = [this.letters[at]!, this.letters[at - 1]];
    if (before?.group !== one.group || one.gap === Gap.Wall) return false;
    const areSame = this.sameUntil[this.begins[at - 1]!]! > at;
    return areSame && this.sameUntil[at]! >= this.ends[at]!;
  }

  /** Where the piece that a letter is in ends, exclusive. */
  endOfPiece(at: number): number {
    return this.ends[at]!;
  }

  /** Whether a letter stands all alone. */
  isAlone(at: number): boolean {
    return this.ends[at] === at + 1 && this.begins[at] === at;
  }

  /** Whether this letter may go on with the word of the one before it, over what stands between them. */
  mayJoin(at: number, gap: Gap): boolean {
    if (gap <= Gap.Mark) return true;
    const { letters } = this;
    const areAlone = this.isAlone(at - 1) && this.isAlone(at);
    if (areAlone) return gap < Gap.Wall || letters[at]!.width <= 3;
    if (gap === Gap.Wall) return false;
    const [before, after] = [this.pieceAt(at - 1), this.pieceAt(at)];
    if (gap === Gap.Space)
      return before.length + after.length >= 6 && !isPlainWord(before) && !isPlainWord(after);
    return !(isPlainWord(before) && isPlainWord(after));
  }

  private pieceAt(at: number): string {
    const [begin, end] = [this.begins[at]!, this.ends[at]!];
    if (end - begin > longestPiece) return "";
    return this.letters
      .slice(begin, end)
      .map(({ reads, isPlain }) => (isPlain ? reads[0] : reads.at(-1)))
      .join("");
  }
}

/** Longer pieces are no words that anybody knows. */
const longestPiece = 20;
const isPlainWord = (piece: string) => isWord(piece) || /^\d+$/.test(piece);
