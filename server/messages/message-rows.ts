import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "#db/client.ts";
import { account, message } from "#db/schema/index.ts";

const parent = alias(message, "parent");
const parentAuthor = alias(account, "parent_author");

/** What a message's view is made of, with its author and the message that it answers. */
export function messageRows() {
  return database()
    .select({
      seq: message.seq,
      clientId: message.clientId,
      authorId: message.authorId,
      authorName: account.displayName,
      body: message.body,
      createdAt: message.createdAt,
      contentNote: message.contentNote,
      mentions: message.mentions,
      reactions: message.reactions,
      change: message.change,
      editedAt: message.editedAt,
      deletedAt: message.deletedAt,
      hiddenAt: message.hiddenAt,
      pinnedAt: message.pinnedAt,
      parent: {
        seq: parent.seq,
        authorName: parentAuthor.displayName,
        body: parent.body,
        contentNote: parent.contentNote,
        deletedAt: parent.deletedAt,
        hiddenAt: parent.hiddenAt,
      },
    })
    .from(message)
    .leftJoin(account, eq(account.id, message.authorId))
    .leftJoin(parent, and(eq(parent.groupId, message.groupId), eq(parent.seq, message.replyTo)))
    .leftJoin(parentAuthor, eq(parentAuthor.id, parent.authorId))
    .$dynamic();
}
