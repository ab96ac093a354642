import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";
import { group } from "./groups.ts";

/**
 * What was said. The key is `(group_id, seq)`, so that a page of one group's history is one walk
 * over the index, however much the other groups talk.
 */
export const message = pgTable(
  "message",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … within the group, without gaps. */
    seq: integer().notNull(),
    /** Kept when the account is gone, so that the thread stays readable. */
    authorId: uuid().references(() => account.id, { onDelete: "set null" }),
    /** Made by the author's browser; a retry with the same one is the same message. */
    clientId: uuid().notNull(),
    body: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.seq] }),
    uniqueIndex("message_client_id").on(t.authorId, t.clientId),
    check("message_body_length", sql`char_length(${t.body}) between 1 and 4000`),
    check("message_seq_positive", sql`${t.seq} > 0`),
  ],
);
