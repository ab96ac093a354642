import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import { message } from "#db/schema/index.ts";
import { requireMembership, type Membership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { catchUpSize, pageSize, ReadMessages, type MessagePage } from "./contract.ts";
import { messageRows } from "./message-rows.ts";
import type { MessageRow } from "./message-view.ts";
import { readChanges } from "./read-changes.ts";
import { showMessages } from "./show-messages.ts";
import { newestRows } from "./tail.ts";

type Wanted = Partial<Pick<ReadMessages, "before" | "after" | "around">>;

/**
 * A stretch of a group's history, oldest first: the newest 50, the 50 before a `seq`, about 50
 * around one, or up to 200 after one; with `changesAfter` also what has changed since.
 * Refuses outsiders with `not-found`.
 */
export const readMessages = operation(
  { input: ReadMessages },
  async function readMessages({ actor }, input): Promise<MessagePage> {
    const membership = await requireMembership(actor.accountId, input.slug);
    return pageFor(actor.accountId, membership, input);
  },
);

/**
 * The same for somebody whose membership was just read: what is shown is at least as new as the
 * group's numbers in it.
 */
export async function pageFor(
  readerId: string,
  membership: Membership,
  { changesAfter, from = 0, ...wanted }: Wanted & Pick<ReadMessages, "changesAfter" | "from">,
): Promise<MessagePage> {
  const { groupId, lastSeq, lastChange } = membership;
  const { rows, more } = await stretch(membership, wanted);
  const messages = await showMessages(groupId, readerId, rows);
  const page: MessagePage = { messages, more, lastSeq, lastChange };
  if (changesAfter === undefined) return page;
  if (changesAfter >= lastChange) return { ...page, changed: [] };
  return { ...page, changed: await readChanges(groupId, readerId, { after: changesAfter, from }) };
}

async function stretch(
  membership: Membership,
  { before, after, around }: Wanted,
): Promise<{ rows: MessageRow[]; more: boolean }> {
  const { groupId } = membership;
  if (after !== undefined) return since(membership, after);
  if (before !== undefined) return backwards(groupId, before, pageSize);
  if (around === undefined) return newest(membership);
  const half = pageSize / 2;
  const above = await backwards(groupId, around, half);
  const below = await onwards(groupId, around - 1, half);
  return { rows: [...above.rows, ...below.rows], more: above.more };
}

async function newest(membership: Membership) {
  const { rows } = await newestRows(membership, pageSize + 1);
  return { rows: rows.slice(-pageSize), more: rows.length > pageSize };
}

/** Whoever was away for a short while finds what they missed in memory. */
async function since(membership: Membership, after: number) {
  const missed = membership.lastSeq - after;
  if (missed <= 0) return { rows: [], more: false };
  if (missed > catchUpSize) return onwards(membership.groupId, after, catchUpSize);
  const { rows } = await newestRows(membership, missed);
  const newer = rows.filter(({ seq }) => seq > after);
  return { rows: newer.slice(0, catchUpSize), more: newer.length > catchUpSize };
}

/** Walks the key `(group_id, seq)` towards the oldest; one row too many tells whether there is more. */
async function backwards(groupId: number, before: number, size: number) {
  const rows = await messageRows({
    where: and(eq(message.groupId, groupId), lt(message.seq, before)),
    order: desc(message.seq),
    limit: size + 1,
  });
  return { rows: rows.slice(0, size).toReversed(), more: rows.length > size };
}

async function onwards(groupId: number, after: number, size: number) {
  const rows = await messageRows({
    where: and(eq(message.groupId, groupId), gt(message.seq, after)),
    order: asc(message.seq),
    limit: size + 1,
  });
  return { rows: rows.slice(0, size), more: rows.length > size };
}
