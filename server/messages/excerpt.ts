import type { Piece } from "./search-contract.ts";

/** Longest excerpt, in UTF-16 units; about three lines on a phone. */
const longest = 220;
/** How much of what stands before the first hit is shown. */
const before = 60;

/** A stretch of text, from one place up to another. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * Some words of a message around its first hit, in pieces. `marked` are copies of the body, letter for
 * letter as long, in which the two marks stand around what was found; a copy that is not is left out.
 */
export function excerpt(
  body: string,
  marked: string[],
  [open, close]: readonly [string, string],
): Piece[] {
  const hits = union(marked.flatMap((copy) => placesIn(copy, body.length, open, close)));
  const { from, to } = clipTo(body, hits[0]);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isHit: boolean) => {
    const text = body.slice(start, end).replace(/\s+/g, " ");
    if (text) pieces.push({ text, isHit });
  };
  let at = from;
  for (const hit of hits) {
    const start = Math.max(hit.from, from);
    const end = Math.min(hit.to, to);
    if (start >= end) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (from > 0) pieces.unshift({ text: "…", isHit: false });
  if (to < body.length) pieces.push({ text: "…", isHit: false });
  return pieces;
}

/** Where the marks stand, in places of the unmarked text. */
function placesIn(copy: string, length: number, open: string, close: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  let from = 0;
  for (const sign of copy.split(/(?=[\uE000\uE001])|(?<=[\uE000\uE001])/)) {
    if (sign === open) from = at;
    else if (sign === close) found.push({ from, to: at });
    else at += sign.length;
  }
  return at === length ? found : [];
}

/** The same places in order, each once; those that touch become one. */
function union(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) joined.push({ from, to });
  }
  return joined;
}

/** What is shown of a body: around a hit, between two words and never in the middle of a sign. */
function clipTo(body: string, hit: Stretch = { from: 0, to: 0 }): Stretch {
  if (body.length <= longest) return { from: 0, to: body.length };
  const from = Math.max(0, Math.min(hit.from - before, body.length - longest));
  const to = Math.min(body.length, from + longest);
  return { from: wordStart(body, from), to: wordEnd(body, to) };
}

/** Words longer than this are cut. */
const longestWord = 24;

function wordStart(body: string, at: number): number {
  if (at === 0) return 0;
  const gap = body.slice(at, at + longestWord).search(/\s/);
  return gap >= 0 ? at + gap + 1 : wholeSign(body, at);
}

function wordEnd(body: string, at: number): number {
  if (at === body.length) return at;
  const gap = body.slice(at - longestWord, at).search(/\s\S*$/);
  return gap >= 0 ? at - longestWord + gap : wholeSign(body, at);
}

/** Not between the two halves of one sign. */
function wholeSign(body: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(body[at] ?? "") ? at - 1 : at;
}
