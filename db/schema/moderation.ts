import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";
import { group } from "./groups.ts";

/** What a case is about: something that was said, or somebody. */
export type CaseSubject = "message" | "person";

/** What became of a case. */
export type CaseOutcome = "acted" | "dismissed" | "cared-for";

/** Why somebody asks a moderator to look; the last three are raised by the house. */
export type ReportReason =
  | "danger"
  | "threat"
  | "harassment"
  | "selling"
  | "privacy"
  | "off-topic"
  | "other"
  | "words"
  | "screening"
  | "asked-for-someone";

/** Everything about one subject in one group that waits for a moderator, or was resolved by one. */
export const moderationCase = pgTable(
  "moderation_case",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    subject: text().$type<CaseSubject>().notNull(),
    /** The message's number, of a case about one. */
    messageSeq: integer(),
    /** Whom it is about: the message's author, or the person. */
    personId: uuid().references(() => account.id, { onDelete: "set null" }),
    /** 0 is a crisis, 1 high, 2 normal: in this order they stand on the desk. */
    urgency: smallint().notNull(),
    openedAt: instant().notNull().defaultNow(),
    /** By then somebody is to have looked. */
    dueAt: instant().notNull(),
    claimedBy: uuid().references(() => account.id, { onDelete: "set null" }),
    claimedAt: instant(),
    /** Handed to the centre's staff, who see it from then on. */
    escalatedAt: instant(),
    resolvedAt: instant(),
    resolvedBy: uuid().references(() => account.id, { onDelete: "set null" }),
    outcome: text().$type<CaseOutcome>(),
  },
  (t) => [
    uniqueIndex("moderation_case_message_open")
      .on(t.groupId, t.messageSeq)
      .where(sql`${t.resolvedAt} is null and ${t.subject} = 'message'`),
    uniqueIndex("moderation_case_person_open")
      .on(t.groupId, t.personId)
      .where(sql`${t.resolvedAt} is null and ${t.subject} = 'person'`),
    index("moderation_case_desk")
      .on(t.groupId, t.urgency, t.openedAt, t.id)
      .where(sql`${t.resolvedAt} is null`),
    index("moderation_case_escalated")
      .on(t.urgency, t.openedAt, t.id)
      .where(sql`${t.resolvedAt} is null and ${t.escalatedAt} is not null`),
    index("moderation_case_person").on(t.groupId, t.personId, t.openedAt),
    check("moderation_case_subject", sql`${t.subject} in ('message', 'person')`),
    check("moderation_case_about", sql`(${t.subject} = 'message') = (${t.messageSeq} is not null)`),
    check("moderation_case_urgency", sql`${t.urgency} between 0 and 2`),
    check("moderation_case_claim", sql`(${t.claimedBy} is null) or (${t.claimedAt} is not null)`),
    check("moderation_case_end", sql`(${t.resolvedAt} is null) = (${t.outcome} is null)`),
  ],
);

/** That somebody asked to look at a subject, or a rule of the house did (a flag: nobody's name). */
export const report = pgTable(
  "report",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCase.id, { onDelete: "cascade" }),
    reporterId: uuid().references(() => account.id, { onDelete: "cascade" }),
    reason: text().$type<ReportReason>().notNull(),
    /** What they wrote, sealed for them; or, of a flag, the name of what matched. */
    words: sealed(),
    rule: text(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("report_once").on(t.caseId, t.reporterId),
    uniqueIndex("report_rule_once")
      .on(t.caseId, t.rule)
      .where(sql`${t.reporterId} is null`),
    index("report_reporter").on(t.reporterId, t.createdAt),
  ],
);

/** Words among moderators about a case, each sealed for its author. */
export const caseNote = pgTable(
  "case_note",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCase.id, { onDelete: "cascade" }),
    authorId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    clientId: uuid().notNull(),
    words: sealed().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("case_note_client_id").on(t.authorId, t.clientId),
    index("case_note_case").on(t.caseId, t.createdAt),
  ],
);

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
  | "reopen";

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
    kind: text()
      .$type<ActKind | "report-acted" | "report-dismissed" | "appeal-answered">()
      .notNull(),
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
