import { LRUCache } from "lru-cache";
import { covers, readTail, type Standing, type Tail } from "./read-tail.ts";

/** How old a tail may be, in milliseconds: a changed name has no number by which it could be seen. */
const oldest = 10_000;
const tails = new LRUCache<number, Tail>({ max: 200 });
/** One reading for all who ask of a group in one moment: a whole group may come back at once. */
const underWay = new Map<number, Standing & { done: Promise<Tail> }>();

/**
 * At least the newest `count` rows of a group, oldest first, or all that there are; kept in memory
 * for who asks next. They are never older than the standing says, whichever process wrote: every
 * message has a `seq` and every change of one a number, and the asker has just read both.
 * `count` is 1 to `longestTail`.
 */
export async function newestRows(standing: Standing, count: number): Promise<Tail> {
  const kept = keptTail(standing.groupId);
  if (kept && reaches(kept, standing) && covers(kept, count)) return kept;
  const reading = underWay.get(standing.groupId);
  if (reading && reaches(reading, standing)) {
    const tail = await reading.done;
    if (covers(tail, count)) return tail;
  }
  return keep(standing, readTail(standing, kept, count));
}

/** Forgets what is kept; for tests. */
export function forgetTails(): void {
  tails.clear();
}

function keptTail(groupId: number): Tail | undefined {
  const kept = tails.get(groupId);
  return kept && performance.now() - kept.readAt < oldest ? kept : undefined;
}

async function keep(standing: Standing, done: Promise<Tail>): Promise<Tail> {
  const { groupId } = standing;
  const mine = { ...standing, done };
  underWay.set(groupId, mine);
  try {
    const tail = await done;
    tails.set(groupId, tail);
    return tail;
  } finally {
    if (underWay.get(groupId) === mine) underWay.delete(groupId);
  }
}

const reaches = (one: Pick<Tail, "lastSeq" | "lastChange">, { lastSeq, lastChange }: Standing) =>
  one.lastSeq >= lastSeq && one.lastChange >= lastChange;
