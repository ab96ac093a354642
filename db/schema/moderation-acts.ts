import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";
import { group } from "./groups.ts";

/** What was done by whom, to what, and why. */
export type ActKind =
  | "claim"
  | "hand-over"
  | "let-go"
  | "hide"
  | "restore"
  | "release"
  | "discard"
  | "remind"
  | "mute"
  | "unmute"
  | "pause-room"
  | "resume-room"
  | "remove"
  | "ban"
  | "unban"
  | "suspend"
  | "unsuspend"
  | "dismiss"
  | "escalate"
  | "reopen"
  | "care"
  | "keep"
  | "alert"
  | "alert-sent"
  | "alert-unsent"
  | "alert-seen"
  | "nudge"
  | "lapse"
  | "export"
  | "archive-group"
  | "restore-group"
  | "appoint"
  | "unappoint"
  | "change-rules"
  | "drill-begin"
  | "drill-end";

/** What else somebody is told, beside acts. */
export type NoticeKind =
  | ActKind
  | "report-acted"
  | "report-dismissed"
  | "appeal-answered"
  | "swap-asked"
  | "swap-accepted"
  | "swap-declined"
  | "hours-open"
  | "follow-up-yours"
  | "buddy-of"
  | "buddy-yours"
  | "buddy-over";

/**
 * The record of moderation: rows are added and never changed, which the database itself sees to (a trigger in the
 * migration). Each carries the hash of the one before, so that a row that was changed behind our back
 * shows. No references: what was done stays on record when an account or a group is gone.
 */
export const moderationAct = pgTable(
  "moderation_act",
  {
    /** 1, 2, 3 … without gaps, under a lock of its own. */
    id: bigint({ mode: "number" }).primaryKey(),
    at: instant().notNull(),
    /** Nobody's: a rule of the house did it. */
    actorId: uuid(),
    groupId: integer(),
    caseId: uuid(),
    kind: text().$type<ActKind>().notNull(),
    personId: uuid(),
    messageSeq: integer(),
    /** Until when it holds, of a mute, a ban or a paused room. */
    until: instant(),
    /** The guideline or rule that it rests on, and the reason, in the moderator's words. */
    rule: text(),
    reason: text(),
    /** The act that this one takes back. */
    undoes: bigint({ mode: "number" }),
    hashBefore: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    index("moderation_act_case").on(t.caseId, t.id),
    index("moderation_act_actor").on(t.actorId, t.at),
    index("moderation_act_person").on(t.groupId, t.personId, t.id),
    index("moderation_act_group").on(t.groupId, t.at),
    uniqueIndex("moderation_act_undone_once").on(t.undoes),
  ],
);

/** What somebody is told about an act that concerns them, or about what they reported. */
export const moderationNotice = pgTable(
  "moderation_notice",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    /** The act; of an answer to a reporter there is none. */
    actId: bigint({ mode: "number" }),
    kind: text().$type<NoticeKind>().notNull(),
    until: instant(),
    /** What the moderator says to them, sealed for them. */
    words: sealed(),
    createdAt: instant().notNull().defaultNow(),
    readAt: instant(),
  },
  (t) => [
    index("moderation_notice_account").on(t.accountId, t.createdAt),
    uniqueIndex("moderation_notice_once").on(t.accountId, t.actId, t.kind),
  ],
);

/** That somebody asks for a second look at an act about them; another moderator or staff answers. */
export const appeal = pgTable(
  "appeal",
  {
    id: uuid().primaryKey().defaultRandom(),
    actId: bigint({ mode: "number" }).notNull(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    words: sealed().notNull(),
    createdAt: instant().notNull().defaultNow(),
    decidedAt: instant(),
    decidedBy: uuid().references(() => account.id, { onDelete: "set null" }),
    decision: text().$type<"stands" | "taken-back">(),
  },
  (t) => [
    uniqueIndex("appeal_once").on(t.actId),
    index("appeal_waiting")
      .on(t.groupId, t.createdAt)
      .where(sql`${t.decidedAt} is null`),
    check("appeal_decision", sql`(${t.decidedAt} is null) = (${t.decision} is null)`),
  ],
);

/** That somebody may not be in a group, until then or for good; whichever way they come. */
export const groupBan = pgTable(
  "group_ban",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    until: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.accountId] })],
);
