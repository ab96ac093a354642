import { and, asc, eq, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "#db/client.ts";
import { account, message } from "#db/schema/index.ts";
import type { MessageRow } from "./message-view.ts";

/** Which messages: those that `where` picks, in that order, at most so many. */
interface Pick {
  where: SQL | undefined;
  order: SQL;
  limit: number;
}

const parent = alias(message, "parent");
const parentAuthor = alias(account, "parent_author");

/**
 * What messages' views are made of, with their authors and the messages that they answer. The page is
 * picked first and by itself: joined in one go, a group that grew faster than the planner's statistics
 * is read and compared with itself whole, which takes seconds.
 */
export async function messageRows({ where, order, limit }: Pick): Promise<MessageRow[]> {
  const page = database()
    .select()
    .from(message)
    .where(where)
    .orderBy(order)
    .limit(limit)
    // By the table's own name, so that `order` means the same outside.
    .as("message");
  return database()
    .select({
      seq: page.seq,
      clientId: page.clientId,
      authorId: page.authorId,
      authorName: account.displayName,
      body: page.body,
      createdAt: page.createdAt,
      contentNote: page.contentNote,
      notice: page.notice,
      mentions: page.mentions,
      reactions: page.reactions,
      change: page.change,
      editedAt: page.editedAt,
      deletedAt: page.deletedAt,
      hiddenAt: page.hiddenAt,
      pinnedAt: page.pinnedAt,
      parent: {
        seq: parent.seq,
        authorName: parentAuthor.displayName,
        body: parent.body,
        contentNote: parent.contentNote,
        deletedAt: parent.deletedAt,
        hiddenAt: parent.hiddenAt,
      },
    })
    .from(page)
    .leftJoin(account, eq(account.id, page.authorId))
    .leftJoin(parent, and(eq(parent.groupId, page.groupId), eq(parent.seq, page.replyTo)))
    .leftJoin(parentAuthor, eq(parentAuthor.id, parent.authorId))
    .orderBy(order);
}

/** One message of a group; `undefined` when there is none of this number. */
export async function messageRow(groupId: number, seq: number): Promise<MessageRow | undefined> {
  const where = and(eq(message.groupId, groupId), eq(message.seq, seq));
  const [row] = await messageRows({ where, order: asc(message.seq), limit: 1 });
  return row;
}
