import { sql } from "drizzle-orm";
import {
  boolean,
  check,
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

/** How fast a drill goes: three minutes in all, or fifteen. */
export type DrillTempo = "quick" | "calm";

/** What became of a case in a drill: instants (ISO 8601) as they are on record. */
export interface DrillCase {
  /** Which part of what was played it belongs to. */
  part: "lapse" | "raid" | "crisis" | "other";
  /** Whom of the invented people it is about. */
  who: string | null;
  openedAt: string;
  /** By then the centre's deadlines want somebody to have looked. */
  dueAt: string;
  /** An alert of it stood on somebody's screen. */
  seenAt: string | null;
  claimedAt: string | null;
  /** Something was first done in it. */
  actedAt: string | null;
  resolvedAt: string | null;
}

/** What stays of a drill when its group is cleared away. */
export interface DrillRecord {
  cases: DrillCase[];
  /** Who hid what was told honestly; each of them is told so, and nobody else. */
  hidBy: string[];
}

/** A scenario with invented people, played into a practice group of its own. */
export const drill = pgTable(
  "drill",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The practice group; kept when it is cleared away, so that acts on record can be told as a drill's. */
    groupId: integer().notNull(),
    tempo: text().$type<DrillTempo>().notNull(),
    startedBy: uuid().references(() => account.id, { onDelete: "set null" }),
    startedAt: instant().notNull().defaultNow(),
    /** At the latest. */
    endsAt: instant().notNull(),
    endedAt: instant(),
    /** What was on record when it ended. */
    record: jsonb().$type<DrillRecord>(),
  },
  (t) => [
    uniqueIndex("drill_group").on(t.groupId),
    uniqueIndex("drill_one_each")
      .on(t.startedBy)
      .where(sql`${t.endedAt} is null`),
    index("drill_running")
      .on(t.startedAt)
      .where(sql`${t.endedAt} is null`),
    check("drill_tempo", sql`${t.tempo} in ('quick', 'calm')`),
    check("drill_over", sql`(${t.endedAt} is null) = (${t.record} is null)`),
  ],
);

/** That a moderator, or somebody of the centre, takes part in a drill. */
export const drillModerator = pgTable(
  "drill_moderator",
  {
    drillId: uuid()
      .notNull()
      .references(() => drill.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.drillId, t.accountId] }),
    index("drill_moderator_account").on(t.accountId),
  ],
);

/** Whom an invented account plays in a drill; it goes when the drill is cleared away. */
export const drillPerson = pgTable(
  "drill_person",
  {
    drillId: uuid()
      .notNull()
      .references(() => drill.id, { onDelete: "cascade" }),
    /** As the scenario calls them. */
    name: text().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.drillId, t.name] }),
    uniqueIndex("drill_person_account").on(t.accountId),
  ],
);

/** That a step of the scenario was played: each once, in their order. */
export const drillStep = pgTable(
  "drill_step",
  {
    drillId: uuid()
      .notNull()
      .references(() => drill.id, { onDelete: "cascade" }),
    step: smallint().notNull(),
    /** As the scenario calls it. */
    name: text().notNull(),
    /** The number of what was said, in the practice group. */
    seq: integer(),
    /** The house let it happen; not where its person was muted, gone, or the room paused. */
    happened: boolean().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.drillId, t.step] })],
);
