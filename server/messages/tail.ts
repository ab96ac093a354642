import { and, asc, desc, eq, gt } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { message } from "#db/schema/index.ts";
import type { Membership } from "../groups/membership.ts";
import { pageSize } from "./contract.ts";
import { messageRows } from "./message-rows.ts";
import type { MessageRow } from "./message-view.ts";

/** How far a group has come, as the database says it now. */
type Standing = Pick<Membership, "groupId" | "lastSeq" | "lastChange">;

/** The newest messages of a group, oldest first, and how far it had come before they were read. */
interface Tail {
  rows: MessageRow[];
  /** Nothing is older than these. */
  isWhole: boolean;
  lastSeq: number;
  lastChange: number;
  /** When its oldest part was read, in milliseconds of the process's own clock. */
  readAt: number;
}

/** Most messages kept of one group. */
export const longestTail = 256;
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
  return keep(standing, read(standing, kept, count));
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

const covers = ({ rows, isWhole }: Pick<Tail, "rows" | "isWhole">, count: number) =>
  isWhole || rows.length >= count;

/** Only what came since, when nothing older was changed; else all of it anew. */
async function read(standing: Standing, kept: Tail | undefined, count: number): Promise<Tail> {
  const { groupId, lastSeq, lastChange } = standing;
  if (kept?.lastChange === lastChange && covers(kept, count)) {
    const newer = await rowsAfter(groupId, kept.rows.at(-1)?.seq ?? 0);
    const rows = [...kept.rows, ...newer];
    // With more than that in between, there would be a hole.
    if (newer.length <= longestTail) {
      const isWhole = kept.isWhole && rows.length <= longestTail;
      return { ...kept, rows: rows.slice(-longestTail), isWhole, lastSeq };
    }
  }
  const readAt = performance.now();
  const size = count > pageSize + 1 ? longestTail : pageSize + 1;
  const rows = await messageRows({
    where: eq(message.groupId, groupId),
    order: desc(message.seq),
    limit: size,
  });
  return { rows: rows.toReversed(), isWhole: rows.length < size, lastSeq, lastChange, readAt };
}

const rowsAfter = (groupId: number, seq: number) =>
  messageRows({
    where: and(eq(message.groupId, groupId), gt(message.seq, seq)),
    order: asc(message.seq),
    limit: longestTail + 1,
  });
