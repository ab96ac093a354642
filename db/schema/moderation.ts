import { sql } from "drizzle-orm";
import {
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

/** Why somebody asks a moderator to look; the last four are raised by the house. */
export type ReportReason =
  | "danger"
  | "threat"
  | "harassment"
  | "selling"
  | "privacy"
  | "off-topic"
  | "other"
  | "words"
  | "waits"
  | "screening"
  | "asked-for-someone"
  | "evasion";

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
    /** Whoever has claimed a crisis was asked whether they are still there. */
    nudgedAt: instant(),
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
    index("moderation_case_claimed")
      .on(t.claimedBy)
      .where(sql`${t.resolvedAt} is null`),
    index("moderation_case_resolver").on(t.resolvedBy, t.resolvedAt),
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

/** That a message sounded like somebody in danger, once for each; its words are the message's. */
export const screeningFinding = pgTable(
  "screening_finding",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    seq: integer().notNull(),
    topic: text().$type<CrisisTopic>().notNull(),
    foundAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.seq] })],
);

/** What it was about, as `server/safety` has it. */
export type CrisisTopic = "self-harm" | "overdose" | "harm-to-others" | "harm-by-others";
