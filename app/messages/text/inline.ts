import { linksIn, type Span } from "./links.ts";
import { mentionsIn } from "./mentions.ts";
import type { Inline, Named } from "./tree.ts";

type Mark = "*" | "_" | "**";
type Atom = Span & { node: Inline };
type Piece = { node: Inline } | { mark: Mark; canOpen: boolean; canClose: boolean };

/**
 * What a line is made of: code, links and mentions first, as wholes; then emphasis around them.
 * Marks without a partner stay as they were typed. Takes time proportional to the line.
 */
export function inlineOf(line: string, people: Named[]): Inline[] {
  const pieces = piecesOf(line, atomsOf(line, people));
  return build(pieces, pairsOf(pieces), 0, pieces.length);
}

/** Everything that is not looked into again, in order and never overlapping. */
function atomsOf(line: string, people: Named[]): Atom[] {
  const candidates = [...codesIn(line), ...linksIn(line), ...mentionsIn(line, people)];
  let end = 0;
  return candidates
    .sort((a, b) => a.start - b.start)
    .filter((atom) => {
      if (atom.start < end) return false;
      end = atom.end;
      return true;
    });
}

function codesIn(line: string): Atom[] {
  const found: Atom[] = [];
  let start = line.indexOf("`");
  while (start >= 0) {
    const close = line.indexOf("`", start + 1);
    if (close < 0) break;
    const text = line.slice(start + 1, close);
    if (text.trim()) found.push({ start, end: close + 1, node: { kind: "code", text } });
    start = text.trim() ? line.indexOf("`", close + 1) : close;
  }
  return found;
}

function piecesOf(line: string, atoms: Atom[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, node } of atoms) {
    pieces.push(...marksAndText(line, at, start), { node });
    at = end;
  }
  pieces.push(...marksAndText(line, at, line.length));
  return pieces;
}

function marksAndText(line: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const text = (start: number, end: number) => {
    if (end > start) pieces.push({ node: { kind: "text", text: line.slice(start, end) } });
  };
  let done = from;
  for (const { 0: run, index } of line.slice(from, to).matchAll(/\*+|_+/g)) {
    const start = from + index;
    const end = start + run.length;
    text(done, start);
    done = end;
    const marks = marksOf(run, flanks(line, start, end));
    if (marks.length === 0) text(start, end);
    else pieces.push(...marks);
  }
  text(done, to);
  return pieces;
}

/** The marks that a run of one character stands for; none when it is only itself. */
function marksOf(run: string, side: { canOpen: boolean; canClose: boolean }): Piece[] {
  const { canOpen, canClose } = side;
  if (!canOpen && !canClose) return [];
  if (run === "*" || run === "_" || run === "**") return [{ mark: run, ...side }];
  if (run !== "***" || canOpen === canClose) return [];
  const both: Piece[] = [
    { mark: "**", ...side },
    { mark: "*", ...side },
  ];
  return canOpen ? both : both.toReversed();
}

/** Emphasis hugs its words and stands apart from others: 2*3*4 and snake_case_name are neither. */
function flanks(line: string, start: number, end: number) {
  const before = characterBefore(line, start);
  const after = characterAt(line, end);
  return {
    canOpen: /\S/u.test(after) && !/[\p{L}\p{N}\p{M}]/u.test(before),
    canClose: /\S/u.test(before) && !/[\p{L}\p{N}\p{M}]/u.test(after),
  };
}

const characterAt = (line: string, at: number) =>
  at < line.length ? String.fromCodePoint(line.codePointAt(at) ?? 32) : "";
/** A whole character even when it is stored as two units. */
function characterBefore(line: string, at: number): string {
  const pair = line.slice(Math.max(0, at - 2), at);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1);
}

/**
 * Which mark closes which. At most one of each kind is open at a time (a later one takes the place
 * of an earlier), so that nothing nests deeper than three, and each mark is looked at once.
 */
function pairsOf(pieces: Piece[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open = new Map<Mark, number>();
  let lastWord = -1;
  pieces.forEach((piece, at) => {
    if (!("mark" in piece)) {
      if (saysSomething(piece.node)) lastWord = at;
      return;
    }
    const opener = piece.canClose ? open.get(piece.mark) : undefined;
    // A face such as *_* emphasises nothing.
    if (opener !== undefined && opener < lastWord) {
      pairs.set(opener, at);
      for (const [mark, start] of open) if (start >= opener) open.delete(mark);
    } else if (piece.canOpen) open.set(piece.mark, at);
  });
  return pairs;
}

/** Anything but signs that every keyboard has. */
const saysSomething = (node: Inline) => node.kind !== "text" || /[^\s!-/:-@[-`{-~]/.test(node.text);

function build(pieces: Piece[], pairs: Map<number, number>, from: number, to: number): Inline[] {
  const nodes: Inline[] = [];
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at]!;
    const close = pairs.get(at);
    if (close !== undefined && "mark" in piece) {
      const kind = piece.mark === "**" ? "strong" : "emphasis";
      nodes.push({ kind, children: build(pieces, pairs, at + 1, close) });
      at = close;
    } else append(nodes, "mark" in piece ? { kind: "text", text: piece.mark } : piece.node);
  }
  return nodes;
}

/** Neighbouring texts become one, so that a screen reader reads them in one breath. */
function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1);
  if (last?.kind === "text" && node.kind === "text") {
    nodes[nodes.length - 1] = { kind: "text", text: last.text + node.text };
  } else nodes.push(node);
}
