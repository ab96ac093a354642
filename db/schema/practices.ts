import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  pgTable,
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
    check("practice_session_before", sql`${t.before} between 0 and 10`),
    check("practice_session_after", sql`${t.after} between 0 and 10`),
    check(
      "practice_session_states",
      sql`${t.stateBefore} in ('activated', 'settled', 'shutdown') and ${t.stateAfter} in ('activated', 'settled', 'shutdown')`,
    ),
  ],
);
