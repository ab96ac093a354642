import type { Written } from "../words/written.ts";

/** A text without what disguises it, and where each of its UTF-16 units stood. */
export interface Clear {
  text: string;
  from: number[];
  to: number[];
}

/** Characters as one text. */
export function clearOf(written: Iterable<Pick<Written, "character" | "from" | "to">>): Clear {
  const parts: string[] = [];
  const clear: Clear = { text: "", from: [], to: [] };
  for (const { character, from, to } of written) {
    parts.push(character);
    for (let unit = 0; unit < character.length; unit += 1) {
      clear.from.push(from);
      clear.to.push(to);
    }
  }
  clear.text = parts.join("");
  return clear;
}

/** Writes one thing for another wherever it stands; its place is that of all that it was written with. */
export function rewritten(
  clear: Clear,
  what: RegExp,
  by: (found: RegExpMatchArray) => string,
): Clear {
  const matches = [...clear.text.matchAll(what)];
  if (matches.length === 0) return clear;
  const parts: string[] = [];
  const [from, to]: [number[], number[]] = [[], []];
  let last = 0;
  const keep = (end: number) => {
    parts.push(clear.text.slice(last, end));
    for (let at = last; at < end; at += 1) {
      from.push(clear.from[at]!);
      to.push(clear.to[at]!);
    }
  };
  for (const match of matches) {
    keep(match.index);
    const end = match.index + match[0].length;
    const replacement = by(match);
    parts.push(replacement);
    for (let unit = 0; unit < replacement.length; unit += 1) {
      from.push(clear.from[match.index]!);
      to.push(clear.to[end - 1]!);
    }
    last = end;
  }
  keep(clear.text.length);
  return { text: parts.join(""), from, to };
}

/** The place in the original text of a stretch of the clear one. */
export const placeOf = ({ from, to }: Clear, begin: number, end: number) => ({
  from: from[begin]!,
  to: to[end - 1]!,
});
