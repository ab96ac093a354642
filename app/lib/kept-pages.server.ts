import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** All of them together, in characters. */
const mostKept = 32_000_000;
/** How long, in milliseconds; what a page says of today is never older. */
const keptFor = 60_000;

/** A page in pieces; between them stands what is new in each answer, by its place in `fresh`. */
type Kept = (string | number)[];

const pages = new LRUCache<string, Kept>({
  maxSize: mostKept,
  sizeCalculation: (kept) => kept.reduce<number>((sum, piece) => sum + String(piece).length, 1),
  ttl: keptFor,
});

/**
 * Answers a page as it was rendered before, if everything it is made of is the same; else renders it
 * and keeps it. React takes longer for a room than everything else does, and who comes back to a room
 * where nothing was said gets what they got before.
 * @param madeOf the address and all that the loaders said: who asks is in it, where it matters
 * @param fresh what is random in each answer (nonce, client ids): never the same in two of them
 */
export async function keptOrRendered(
  madeOf: string[],
  fresh: string[],
  render: () => Promise<string>,
): Promise<string> {
  const key = createHash("sha256");
  for (const part of madeOf) for (const piece of cut(part, fresh)) key.update(`${piece}\0`);
  const name = key.digest("base64");
  const kept = pages.get(name);
  if (kept) return kept.map((piece) => (typeof piece === "number" ? fresh[piece] : piece)).join("");
  const page = await render();
  pages.set(name, cut(page, fresh));
  return page;
}

/** A text without what is fresh in it: where that stood, its place in `fresh`. */
function cut(text: string, fresh: string[]): Kept {
  let pieces: Kept = [text];
  for (const [place, one] of fresh.entries())
    pieces = pieces.flatMap((piece) =>
      typeof piece === "number" || one === ""
        ? [piece]
        : piece.split(one).flatMap((part, at): Kept => (at === 0 ? [part] : [place, part])),
    );
  return pieces;
}
