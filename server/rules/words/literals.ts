import { writtenIn, type Written } from "./written.ts";

/** An entry that is found as it is written, for it has pictures or is made of marks. */
interface Literal {
  entry: string;
  rule: number;
}

/** A place in the tree of such entries, by characters. */
export interface LiteralNode {
  next: Map<string, LiteralNode>;
  literals: Literal[];
}

const isLetter = (character: string | undefined) => /^[\p{L}\p{N}]$/u.test(character ?? "");

/** Whether marks or pictures are what an entry is about: `💊`, `sell 💊`, `C++`. */
export function isLiteral(entry: string): boolean {
  if (/\p{Extended_Pictographic}/u.test(entry.replace(/[\d#*©®™]/g, ""))) return true;
  const letters = writtenIn(entry.replace(/\*+\s*$/, "")).filter(({ character }) =>
    isLetter(character),
  );
  return letters.length === 0 || (letters.length === 1 && /\S[+$@!|#]/.test(entry));
}

/** Lays such entries into one tree. */
export function literalTreeOf(entries: Literal[]): LiteralNode {
  const root: LiteralNode = { next: new Map(), literals: [] };
  for (const { entry, rule } of entries) {
    let node = root;
    const characters = squeezed(writtenIn(entry.trim().replace(/\*+$/, "")));
    // One mark alone stands in every other text.
    if (characters.length < 2 && /^[\p{P}\p{Z}]*$/u.test(characters[0]?.character ?? "")) continue;
    for (const { character } of characters) {
      let next = node.next.get(character);
      if (!next) node.next.set(character, (next = { next: new Map(), literals: [] }));
      node = next;
    }
    if (node !== root) node.literals.push({ entry, rule });
  }
  return root;
}

/** Where such entries stand in a text, at most so many of a rule. Each character is the begin of one way down the tree. */
export function literalsIn(
  text: Written[],
  root: LiteralNode,
  most: number,
): (Literal & { from: number; to: number })[] {
  const found: (Literal & { from: number; to: number })[] = [];
  if (root.next.size === 0) return found;
  const written = squeezed(text);
  const counts = new Map<number, number>();
  for (let begin = 0; begin < written.length; begin += 1) {
    if (areJoined(written, begin)) continue;
    let node: LiteralNode | undefined = root;
    for (let at = begin; node && at < written.length; at += 1) {
      node = node.next.get(written[at]!.character);
      if (!node?.literals.length || areJoined(written, at + 1)) continue;
      const [from, to] = [written[begin]!.from, written[at]!.to];
      for (const literal of node.literals) {
        const count = counts.get(literal.rule) ?? 0;
        if (count < most) found.push({ ...literal, from, to });
        counts.set(literal.rule, count + 1);
      }
    }
  }
  return found;
}

/** Whether a word goes on here. */
const areJoined = (written: Written[], at: number) =>
  isLetter(written[at - 1]?.character) && isLetter(written[at]?.character);

/** One space for any white space. */
function squeezed(written: Written[]): Written[] {
  const isSpace = (one?: Written) => one !== undefined && /\s/.test(one.character);
  return written.flatMap((one, at) => {
    if (!isSpace(one)) return [one];
    return isSpace(written[at - 1]) ? [] : [{ ...one, character: " " }];
  });
}
