import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";
import { group } from "./groups.ts";
import { moderationCase, type CrisisTopic } from "./moderation.ts";

/** Why a message waits: a rule of that kind found it, it sounds like a crisis, or its writer is new here. */
export type HeldKind = "words" | "links" | "contact" | "selling" | "crisis" | "newcomer";

/** One finding, with the words of the text that it rests on. */
export interface HeldFinding {
  ruleId: string;
  kind: HeldKind;
  says: string;
  words: string;
}

/**
 * What somebody wrote that waits for a moderator. It has no number among the group's messages before it is let in:
 * a gap would tell of it.
 */
export const heldMessage = pgTable(
  "held_message",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    authorId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** A retry with the same one is the same message, here and once it was let in. */
    clientId: uuid().notNull(),
    body: text().notNull(),
    contentNote: text(),
    replyTo: integer(),
    kinds: text().array().$type<HeldKind[]>().notNull(),
    findings: jsonb().$type<HeldFinding[]>().notNull(),
    /** What it sounds like, of one that sounds like a crisis. */
    topic: text().$type<CrisisTopic>(),
    /** The version of the group's rules that it was judged by. */
    rulesVersion: integer().notNull(),
    state: text()
      .$type<"waiting" | "released" | "discarded" | "withdrawn">()
      .notNull()
      .default("waiting"),
    createdAt: instant().notNull().defaultNow(),
    /** Before whom it lies, a moment after it was written. */
    caseId: uuid().references(() => moderationCase.id, { onDelete: "set null" }),
    decidedAt: instant(),
    /** The act that decided. */
    actId: bigint({ mode: "number" }),
    /** Its number once it is there. */
    seq: integer(),
  },
  (t) => [
    uniqueIndex("held_message_client_id").on(t.authorId, t.clientId),
    index("held_message_mine")
      .on(t.authorId, t.groupId, t.createdAt)
      .where(sql`${t.state} = 'waiting'`),
    index("held_message_case")
      .on(t.caseId, t.createdAt, t.id)
      .where(sql`${t.state} = 'waiting'`),
    index("held_message_to_post")
      .on(t.groupId, t.authorId, t.createdAt, t.id)
      .where(sql`${t.state} = 'released' and ${t.seq} is null`),
    index("held_message_act").on(t.actId),
    index("held_message_decided").on(t.decidedAt),
    check("held_message_body_length", sql`char_length(${t.body}) between 1 and 4000`),
    check(
      "held_message_state",
      sql`${t.state} in ('waiting', 'released', 'discarded', 'withdrawn')`,
    ),
    check("held_message_decided_once", sql`(${t.state} = 'waiting') = (${t.decidedAt} is null)`),
  ],
);
