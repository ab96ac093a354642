import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";

export type GroupAccess = "open" | "by_request" | "invite_only";
export type NotifyLevel = "all" | "mentions" | "nothing";
export type GroupRole = "member" | "moderator";
/** What is different when nobody is meant to be with a group. */
export type OutsideHours = "open" | "note" | "quiet";
/** What becomes of a message that sounds like a crisis: there at once, or seen by a moderator first. */
export type CrisisPost = "posted" | "held";

/** A moderated circle of members. */
export const group = pgTable(
  "group",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    slug: text().notNull(),
    name: text().notNull(),
    purpose: text().notNull().default(""),
    access: text().$type<GroupAccess>().notNull(),
    /** The version of the guidelines that holds now; its words are in `group_guidelines`. */
    guidelinesVersion: integer().notNull().default(1),
    /** The last `seq` given to a message; counted under this row's lock, so there is no gap. */
    lastSeq: integer().notNull().default(0),
    /** The last number given to a change of an older message; counted under the same lock. */
    lastChange: integer().notNull().default(0),
    /** Up to this `seq` members were notified, or it was decided that they are not. */
    notifiedSeq: integer().notNull().default(0),
    /** Who may begin a challenge: its moderators, or everybody in it. */
    challengesBy: text().$type<GroupRole>().notNull().default("moderator"),
    archivedAt: instant(),
    /** The practice group of a drill: no list or figure of the centre's groups has it. */
    isDrill: boolean().notNull().default(false),
    /** The room takes a breath: only its moderators write until then. */
    quietUntil: instant(),
    /** Outside of its open hours: nothing is different, it is said, or only moderators write. */
    outside: text().$type<OutsideHours>().notNull().default("note"),
    /** IANA zone in which the group's hours and shifts are meant. */
    timeZone: text().notNull().default("UTC"),
    /** Nobody is with it, and only its moderators write until then; kept by `roster/tend-hours.ts`. */
    restsUntil: instant(),
    /** Up to this `seq` it was looked at whether somebody is in danger. */
    screenedSeq: integer().notNull().default(0),
    /** Raised with every change of its rules or of what follows; a message says by which it was judged. */
    rulesVersion: integer().notNull().default(0),
    /** So many messages of whoever joined since then wait for a moderator; 0 is none. */
    holdsFirst: smallint().notNull().default(0),
    holdsSince: instant(),
    /** Seconds between two messages of one member, and most messages of one within a minute; 0 is no limit. */
    slowSeconds: smallint().notNull().default(0),
    mostInMinute: smallint().notNull().default(0),
    crisisPost: text().$type<CrisisPost>().notNull().default("posted"),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("group_slug").on(t.slug),
    index("group_access").on(t.access, t.name),
    check("group_crisis_post", sql`${t.crisisPost} in ('posted', 'held')`),
    check(
      "group_rules_ranges",
      sql`${t.holdsFirst} between 0 and 20 and ${t.slowSeconds} between 0 and 3600 and ${t.mostInMinute} between 0 and 60`,
    ),
    check("group_outside", sql`${t.outside} in ('open', 'note', 'quiet')`),
    check("group_challenges_by", sql`${t.challengesBy} in ('member', 'moderator')`),
    check("group_access_known", sql`${t.access} in ('open', 'by_request', 'invite_only')`),
  ],
);

/** What people agree to on joining; old versions stay, for who accepted what. */
export const groupGuidelines = pgTable(
  "group_guidelines",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    body: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.version] })],
);

/** Up to three questions that a `by_request` group asks. */
export const groupQuestion = pgTable(
  "group_question",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    text: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.position] }),
    check("group_question_three", sql`${t.position} between 1 and 3`),
  ],
);

/** That somebody belongs to a group. The role is the membership's, not the account's. */
export const membership = pgTable(
  "membership",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    role: text().$type<GroupRole>().notNull().default("member"),
    guidelinesVersion: integer().notNull(),
    joinedAt: instant().notNull().defaultNow(),
    /** A pause is nobody else's business: the person hears nothing, the others see no difference. */
    pausedAt: instant(),
    /** A moderator asked them to only read until then; the record of moderation says why. */
    mutedUntil: instant(),
    lastReadSeq: integer().notNull().default(0),
    /** How many of their messages moderators let in; counted for newcomers alone. */
    letIn: smallint().notNull().default(0),
    /** When they said something lately, the newest first; kept only where the group limits that. */
    saidLately: instant().array(),
    /** What of this group may reach its member on a closed phone. */
    notify: text().$type<NotifyLevel>().notNull().default("mentions"),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.accountId] }),
    index("membership_account").on(t.accountId),
    index("membership_newest").on(t.groupId, t.joinedAt),
    check("membership_notify", sql`${t.notify} in ('all', 'mentions', 'nothing')`),
    check("membership_role", sql`${t.role} in ('member', 'moderator')`),
  ],
);

/** Somebody asks to join; a decision is recorded here and the membership is made beside it. */
export const joinRequest = pgTable(
  "join_request",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** The questions as they were asked, with the answers. */
    answers: jsonb().$type<{ question: string; answer: string }[]>().notNull(),
    guidelinesVersion: integer().notNull(),
    createdAt: instant().notNull().defaultNow(),
    decidedAt: instant(),
    decidedBy: uuid().references(() => account.id, { onDelete: "set null" }),
    decision: text().$type<"accepted" | "declined" | "withdrawn">(),
  },
  (t) => [
    uniqueIndex("join_request_waiting")
      .on(t.groupId, t.accountId)
      .where(sql`${t.decidedAt} is null`),
    index("join_request_queue").on(t.groupId, t.createdAt),
    index("join_request_account").on(t.accountId),
    check("join_request_decision", sql`(${t.decidedAt} is null) = (${t.decision} is null)`),
  ],
);

/** Guidelines accepted by a person, version by version; kept after leaving. */
export const guidelinesAcceptance = pgTable(
  "guidelines_acceptance",
  {
    groupId: integer().notNull(),
    version: integer().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    acceptedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.accountId, t.version] }),
    foreignKey({
      columns: [t.groupId, t.version],
      foreignColumns: [groupGuidelines.groupId, groupGuidelines.version],
    }).onDelete("cascade"),
  ],
);
