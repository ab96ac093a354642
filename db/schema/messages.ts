import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, searchWords } from "./columns.ts";
import { group } from "./groups.ts";

/** Five ways to answer without words. */
export type ReactionKind = "heart" | "with-you" | "me-too" | "strength" | "thank-you";

/** Something that the house tells a group, for the screen to word. Figures of all together only. */
export type MessageNotice =
  | {
      kind: "challenge-begun" | "challenge-milestone" | "challenge-ended";
      challengeId: string;
      title: string;
      /** Of a milestone: so much of the goal, in percent. */
      percent?: number;
    }
  /** The room takes a breath, for so many minutes. */
  | { kind: "room-paused"; minutes: number; percent?: undefined }
  | { kind: "group-archived" | "group-restored"; percent?: undefined };

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
    /** "Talks about …": each reader chooses whether noted messages fold. */
    contentNote: text(),
    /** Said by the house itself, with no author: what happened; `body` says it in plain English. */
    notice: jsonb().$type<MessageNotice>(),
    /** The `seq` in the same group that this answers; checked when it is stored. */
    replyTo: integer(),
    /** Members of the group whose `@Name` stands in the body, as they were called then. */
    mentions: jsonb().$type<{ id: string; name: string }[]>().notNull().default([]),
    /** How many reacted, by kind; counted from `message_reaction` in the same transaction. */
    reactions: jsonb().$type<Partial<Record<ReactionKind, number>>>().notNull().default({}),
    /** The group's number of the last change to this message; 0 as long as it is as it was said. */
    change: integer().notNull().default(0),
    editedAt: instant(),
    deletedAt: instant(),
    hiddenAt: instant(),
    pinnedAt: instant(),
    pinnedBy: uuid().references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.seq] }),
    uniqueIndex("message_client_id").on(t.authorId, t.clientId),
    index("message_change")
      .on(t.groupId, t.change)
      .where(sql`${t.change} > 0`),
    index("message_pinned")
      .on(t.groupId, t.pinnedAt)
      .where(sql`${t.pinnedAt} is not null`),
    // For whoever goes: what they pinned is found without a walk over all that was ever said.
    index("message_pinned_by")
      .on(t.pinnedBy)
      .where(sql`${t.pinnedBy} is not null`),
    check(
      "message_body_length",
      sql`char_length(${t.body}) between case when ${t.deletedAt} is null then 1 else 0 end and 4000`,
    ),
    check("message_seq_positive", sql`${t.seq} > 0`),
    check("message_content_note_length", sql`char_length(${t.contentNote}) between 1 and 80`),
    check("message_answers_earlier", sql`${t.replyTo} between 1 and ${t.seq} - 1`),
  ],
);

/**
 * The words by which a message that can be read is found. Beside the message and filled a moment later:
 * making them takes longer than storing it. What is hidden or deleted has no row.
 */
export const messageSearch = pgTable(
  "message_search",
  {
    groupId: integer().notNull(),
    seq: integer().notNull(),
    authorId: uuid().references(() => account.id, { onDelete: "set null" }),
    createdAt: instant().notNull(),
    words: searchWords().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.seq] }),
    foreignKey({
      columns: [t.groupId, t.seq],
      foreignColumns: [message.groupId, message.seq],
    }).onDelete("cascade"),
    index("message_search_words").using("gin", t.words),
    index("message_search_author").on(t.authorId),
  ],
);

/** Up to which `seq` a group's messages can be found. */
export const searchProgress = pgTable("search_progress", {
  groupId: integer()
    .primaryKey()
    .references(() => group.id, { onDelete: "cascade" }),
  seq: integer().notNull().default(0),
});

/** What a message said before it was edited or deleted; for moderators alone. */
export const messageVersion = pgTable(
  "message_version",
  {
    groupId: integer().notNull(),
    seq: integer().notNull(),
    /** The change that put something else in its place. */
    change: integer().notNull(),
    body: text().notNull(),
    contentNote: text(),
    replacedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.seq, t.change] }),
    foreignKey({
      columns: [t.groupId, t.seq],
      foreignColumns: [message.groupId, message.seq],
    }).onDelete("cascade"),
    index("message_version_age").on(t.replacedAt),
  ],
);

/** That somebody reacted to a message. */
export const messageReaction = pgTable(
  "message_reaction",
  {
    groupId: integer().notNull(),
    seq: integer().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    kind: text().$type<ReactionKind>().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    // By person first: a page asks which of its messages its reader reacted to.
    primaryKey({ columns: [t.groupId, t.accountId, t.seq, t.kind] }),
    index("message_reaction_of").on(t.groupId, t.seq),
    index("message_reaction_account").on(t.accountId),
    foreignKey({
      columns: [t.groupId, t.seq],
      foreignColumns: [message.groupId, message.seq],
    }).onDelete("cascade"),
    check(
      "message_reaction_kind",
      sql`${t.kind} in ('heart', 'with-you', 'me-too', 'strength', 'thank-you')`,
    ),
  ],
);
