import { inlineOf } from "./inline.ts";
import { tame } from "./tame.ts";
import type { Block, Inline, ListItem, Named } from "./tree.ts";

/** Quotes within quotes are read so deep; further marks stay as typed. */
const deepestQuote = 3;

const fence = "```";
const quoteMark = /^ {0,3}>(?=[ >]|$) ?/;
const bullet = /^ {0,3}[-*•][ \t]+(?=\S)/;
/** Up to three digits: "2024. What a year" is a sentence. */
const numbered = /^ {0,3}(0|[1-9]\d{0,2})[.)][ \t]+(?=\S)/;

/** A block that was found, and the line after it. */
interface Taken {
  block: Block;
  next: number;
}

/**
 * A message as a tree. Knows quotes, lists, code and emphasis; everything else is what it looks like.
 * Takes time proportional to the body, whatever stands in it.
 */
export function parseMessage(body: string, people: Named[] = []): Block[] {
  return blocksOf(tame(body).split("\n"), people, 0);
}

function blocksOf(lines: string[], people: Named[], depth: number): Block[] {
  const blocks: Block[] = [];
  const closings = closingFences(lines);
  let plain: string[] = [];
  const endPlain = () => {
    const paragraph = withoutEmptyEnds(plain);
    plain = [];
    if (paragraph.length === 0) return;
    blocks.push({ kind: "paragraph", lines: paragraph.map((line) => inlineOf(line, people)) });
  };
  for (let at = 0; at < lines.length;) {
    const taken =
      codeAt(lines, at, closings) ??
      (depth < deepestQuote ? quoteAt(lines, at, people, depth) : null) ??
      listAt(lines, at, people);
    if (taken) {
      endPlain();
      blocks.push(taken.block);
      at = taken.next;
    } else {
      plain.push(lines[at]!);
      at += 1;
    }
  }
  endPlain();
  return blocks;
}

/** For each line the first one from there on that ends a code block, or -1. */
function closingFences(lines: string[]): number[] {
  const closings = Array.from({ length: lines.length + 1 }, () => -1);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    closings[at] = lines[at]!.trimEnd().endsWith(fence) ? at : closings[at + 1]!;
  }
  return closings;
}

function codeAt(lines: string[], at: number, closings: number[]): Taken | null {
  const line = lines[at]!.trimEnd();
  if (!line.startsWith(fence) || line.startsWith(`${fence}\``)) return null;
  const isOneLine = line.length > 2 * fence.length && line.endsWith(fence);
  const end = isOneLine ? at : closings[at + 1]!;
  if (end < 0) return null;
  const inside = isOneLine
    ? [line.slice(fence.length, -fence.length)]
    : [
        line.slice(fence.length),
        ...lines.slice(at + 1, end),
        lines[end]!.trimEnd().slice(0, -fence.length),
      ];
  const kept = withoutEmptyEnds(inside);
  if (kept.length === 0) return null;
  return { block: { kind: "code", text: kept.join("\n") }, next: end + 1 };
}

function quoteAt(lines: string[], at: number, people: Named[], depth: number): Taken | null {
  let next = at;
  const inside: string[] = [];
  while (next < lines.length && quoteMark.test(lines[next]!)) {
    inside.push(lines[next]!.replace(quoteMark, ""));
    next += 1;
  }
  if (next === at) return null;
  const blocks = blocksOf(inside, people, depth + 1);
  // Marks that quote nothing are only themselves.
  return blocks.length > 0 ? { block: { kind: "quote", blocks }, next } : typed(lines, at, next);
}

const typed = (lines: string[], at: number, next: number): Taken => ({
  block: {
    kind: "paragraph",
    lines: lines.slice(at, next).map((text): Inline[] => [{ kind: "text", text }]),
  },
  next,
});

function listAt(lines: string[], at: number, people: Named[]): Taken | null {
  const mark = [bullet, numbered].find((kind) => kind.test(lines[at]!));
  if (!mark) return null;
  const items: ListItem[] = [];
  let next = at;
  for (let found = mark.exec(lines[at]!); found; found = mark.exec(lines[next] ?? "")) {
    const content = inlineOf(lines[next]!.slice(found[0].length), people);
    items.push({ number: found[1] === undefined ? null : Number(found[1]), content });
    next += 1;
  }
  return { block: { kind: "list", items }, next };
}

function withoutEmptyEnds(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim());
  if (first < 0) return [];
  return lines.slice(first, lines.findLastIndex((line) => line.trim()) + 1);
}
