import { and, asc, desc, eq, gt } from "drizzle-orm";
import { message } from "#db/schema/index.ts";
import type { Membership } from "../groups/membership.ts";
import { pageSize } from "./contract.ts";
import { messageRows } from "./message-rows.ts";
import type { MessageRow } from "./message-view.ts";

/** Most messages kept of one group. */
export const longestTail = 256;

/** How far a group has come, as the database says it now. */
export type Standing = Pick<Membership, "groupId" | "lastSeq" | "lastChange">;

/** The newest messages of a group, oldest first, and how far it had come before they were read. */
export interface Tail {
  rows: MessageRow[];
  /** Nothing is older than these. */
  isWhole: boolean;
  lastSeq: number;
  lastChange: number;
  /** When its oldest part was read, in milliseconds of the process's own clock. */
  readAt: number;
}

/** Whether the newest `count` are in it. */
export const covers = ({ rows, isWhole }: Pick<Tail, "rows" | "isWhole">, count: number) =>
  isWhole || rows.length >= count;

/** A tail of at least `count`: only what came since, when nothing older was changed; else all of it anew. */
export async function readTail(
  standing: Standing,
  kept: Tail | undefined,
  count: number,
): Promise<Tail> {
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
