import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, message } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { catchUpSize, pageSize, ReadMessages, type MessagePage } from "./contract.ts";
import { messageView } from "./message-view.ts";

/**
 * A stretch of a group's history, oldest first: the newest 50, the 50 before a `seq`, or up to 200
 * after one. Refuses outsiders with `not-found`.
 */
export const readMessages = operation(
  { input: ReadMessages },
  async function readMessages({ actor }, { slug, before, after }): Promise<MessagePage> {
    const membership = await requireMembership(actor.accountId, slug);
    const size = after === undefined ? pageSize : catchUpSize;
    const rows = await stretch(membership.groupId, { before, after }, size + 1);
    const more = rows.length > size;
    const page = rows.slice(0, size);
    if (after === undefined) page.reverse();
    return { messages: page.map(messageView), more, lastSeq: membership.lastSeq };
  },
);

/** Walks the key `(group_id, seq)` from one end; one row beyond the page tells whether there is more. */
function stretch(groupId: number, from: { before?: number; after?: number }, limit: number) {
  const { before, after } = from;
  return database()
    .select({
      seq: message.seq,
      clientId: message.clientId,
      authorId: message.authorId,
      authorName: account.displayName,
      body: message.body,
      createdAt: message.createdAt,
    })
    .from(message)
    .leftJoin(account, eq(account.id, message.authorId))
    .where(
      and(
        eq(message.groupId, groupId),
        before === undefined ? undefined : lt(message.seq, before),
        after === undefined ? undefined : gt(message.seq, after),
      ),
    )
    .orderBy(after === undefined ? desc(message.seq) : asc(message.seq))
    .limit(limit);
}
