import { sql } from "drizzle-orm";
import {
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

/** The kinds of practices there are. */
export type Modality =
  | "breathwork"
  | "meditation"
  | "somatic"
  | "yoga"
  | "mindfulness"
  | "biofeedback"
  | "resourcing";

/** The three states that a body may be in. */
export type BodyState = "activated" | "settled" | "shutdown";

/** One time that somebody practised. Theirs alone. */
export const practiceSession = pgTable(
  "practice_session",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Made with the page; a retry with the same one is the same session. */
    clientId: uuid().notNull(),
    /** The practice's slug. */
    practice: text().notNull(),
    modality: text().$type<Modality>().notNull(),
    startedAt: instant().notNull(),
    endedAt: instant().notNull(),
    /** Whole minutes, 1 to 60. */
    minutes: smallint().notNull(),
    /** Seconds practised, without pauses, and the breaths that a pacer counted. */
    seconds: integer().notNull().default(0),
    breaths: smallint().notNull().default(0),
    /** Distress as the member rated it, 0 to 10; either may be left out. */
    before: smallint(),
    after: smallint(),
    stateBefore: text().$type<BodyState>(),
    stateAfter: text().$type<BodyState>(),
    /** The member's zone (IANA) then, and the day by it on which it ended: never computed again. */
    timeZone: text().notNull(),
    localDay: date({ mode: "string" }).notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("practice_session_client_id").on(t.accountId, t.clientId),
    index("practice_session_by_day").on(t.accountId, t.localDay),
    check(
      "practice_session_modality",
      sql`${t.modality} in ('breathwork', 'meditation', 'somatic', 'yoga', 'mindfulness', 'biofeedback', 'resourcing')`,
    ),
    check("practice_session_order", sql`${t.startedAt} <= ${t.endedAt}`),
    check("practice_session_minutes", sql`${t.minutes} between 1 and 60`),
    check("practice_session_seconds", sql`${t.seconds} between 0 and 7200`),
    check("practice_session_breaths", sql`${t.breaths} between 0 and 1000`),
    check("practice_session_before", sql`${t.before} between 0 and 10`),
    check("practice_session_after", sql`${t.after} between 0 and 10`),
    check(
      "practice_session_states",
      sql`${t.stateBefore} in ('activated', 'settled', 'shutdown') and ${t.stateAfter} in ('activated', 'settled', 'shutdown')`,
    ),
  ],
);

/** A practice that the centre's staff wrote, in the shape of those that come with the product. */
export const ownPractice = pgTable("own_practice", {
  /** Begins with `own-`, so that no practice of a later version has the same name. */
  slug: text().primaryKey(),
  /** As `practiceContract` has it; checked when it is written and when it is read. */
  content: jsonb().notNull(),
  authorId: uuid().references(() => account.id, { onDelete: "set null" }),
  createdAt: instant().notNull().defaultNow(),
  changedAt: instant().notNull().defaultNow(),
});

/** A practice, shipped or own, that the centre has switched off. */
export const practiceOff = pgTable("practice_off", {
  slug: text().primaryKey(),
  byId: uuid().references(() => account.id, { onDelete: "set null" }),
  at: instant().notNull().defaultNow(),
});

/** That somebody goes through a course: one way through at a time, as often as they like. */
export const courseRun = pgTable(
  "course_run",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    course: text().notNull(),
    /** The week that they are in, from 1; it moves when they say so. */
    week: smallint().notNull().default(1),
    startedAt: instant().notNull().defaultNow(),
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex("course_run_under_way")
      .on(t.accountId, t.course)
      .where(sql`${t.endedAt} is null`),
    index("course_run_by_account").on(t.accountId, t.startedAt),
    check("course_run_week", sql`${t.week} between 1 and 52`),
  ],
);

/** A day of a week of a course that somebody did: in the player, or as they say. */
export const courseDay = pgTable(
  "course_day",
  {
    runId: uuid()
      .notNull()
      .references(() => courseRun.id, { onDelete: "cascade" }),
    week: smallint().notNull(),
    /** From 1, in the week's order. */
    day: smallint().notNull(),
    doneAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.runId, t.week, t.day] }),
    check("course_day_places", sql`${t.week} between 1 and 52 and ${t.day} between 1 and 7`),
  ],
);
