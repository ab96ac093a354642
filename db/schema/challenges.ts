import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
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
import { group } from "./groups.ts";
import type { Modality } from "./practices.ts";

/** What a goal counts. Breaths are counted by a pacer, and only for all together. */
export type ChallengeUnit = "days" | "sessions" | "minutes" | "breaths";

/** What a group did in a challenge, as it is told at its end. */
export interface ChallengeSummary {
  people: number;
  days: number;
  sessions: number;
  minutes: number;
  breaths: number;
  /** Means of distress before and after, 0 to 10, each person counting once; from five people on. */
  distress: { people: number; before: number; after: number } | null;
}

/**
 * A goal that a group shares over some days. What was done is nowhere written down a second time: it
 * is what its people's practice sessions and filled-in days say, so nothing can be counted twice.
 */
export const challenge = pgTable(
  "challenge",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    /** Made with the page; a retry with the same one is the same challenge. */
    clientId: uuid().notNull(),
    title: text().notNull(),
    /** What counts: one practice, or every practice of one kind; neither of them: any practice. */
    practice: text(),
    modality: text().$type<Modality>(),
    unit: text().$type<ChallengeUnit>().notNull(),
    /** For each person, for all together, or both. */
    goalEach: integer(),
    goalTogether: integer(),
    /** Both included; each member's days are those of their own zone. */
    startsOn: date({ mode: "string" }).notNull(),
    endsOn: date({ mode: "string" }).notNull(),
    /** So many days in any seven may be filled in afterwards. */
    graceDays: smallint().notNull().default(2),
    authorId: uuid().references(() => account.id, { onDelete: "set null" }),
    /** A moderator's words of encouragement, and whose. */
    note: text(),
    noteById: uuid().references(() => account.id, { onDelete: "set null" }),
    noteAt: instant(),
    /** The last milestone that was told in the room, in percent of the goal together. */
    milestone: smallint().notNull().default(0),
    /** Written once, when it is over everywhere on earth or was ended early. */
    endedAt: instant(),
    summary: jsonb().$type<ChallengeSummary>(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("challenge_client_id").on(t.authorId, t.clientId),
    index("challenge_of_group").on(t.groupId, t.endsOn, t.id),
    index("challenge_under_way")
      .on(t.endsOn)
      .where(sql`${t.endedAt} is null`),
    check("challenge_counts_one", sql`${t.practice} is null or ${t.modality} is null`),
    check("challenge_unit", sql`${t.unit} in ('days', 'sessions', 'minutes', 'breaths')`),
    check("challenge_goal", sql`coalesce(${t.goalEach}, ${t.goalTogether}) is not null`),
    check(
      "challenge_goal_each",
      sql`${t.goalEach} is null or (${t.goalEach} between 1 and 10000 and ${t.unit} <> 'breaths')`,
    ),
    check("challenge_goal_together", sql`${t.goalTogether} between 1 and 1000000`),
    check(
      "challenge_dates",
      sql`${t.startsOn} <= ${t.endsOn} and ${t.endsOn} - ${t.startsOn} <= 92`,
    ),
    check("challenge_grace", sql`${t.graceDays} between 0 and 7`),
  ],
);

/** That somebody takes part. */
export const challengeMember = pgTable(
  "challenge_member",
  {
    challengeId: uuid()
      .notNull()
      .references(() => challenge.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    joinedAt: instant().notNull().defaultNow(),
    /** What they did until then stays in what all did together: no count ever falls. */
    leftAt: instant(),
    /** The others see their days; by their own choice alone. */
    isOpen: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.challengeId, t.accountId] }),
    index("challenge_member_by_account").on(t.accountId),
  ],
);

/** A day that somebody practised elsewhere, filled in by themselves. Counts as one session of five minutes. */
export const challengeDay = pgTable(
  "challenge_day",
  {
    challengeId: uuid()
      .notNull()
      .references(() => challenge.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    localDay: date({ mode: "string" }).notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.challengeId, t.accountId, t.localDay] })],
);

/** One tap of encouragement a day: to all who take part, or to somebody who shows their days. */
export const challengeCheer = pgTable(
  "challenge_cheer",
  {
    id: uuid().primaryKey().defaultRandom(),
    challengeId: uuid()
      .notNull()
      .references(() => challenge.id, { onDelete: "cascade" }),
    fromId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    toId: uuid().references(() => account.id, { onDelete: "cascade" }),
    /** By the cheering person's zone. */
    localDay: date({ mode: "string" }).notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("challenge_cheer_once").on(
      t.challengeId,
      t.fromId,
      t.localDay,
      sql`coalesce(${t.toId}, ${t.fromId})`,
    ),
    index("challenge_cheer_to").on(t.challengeId, t.toId, t.createdAt),
  ],
);
