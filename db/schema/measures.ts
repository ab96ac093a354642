import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";

/** How many days back the questions ask. */
export type MeasureForm = 7 | 30;
export type MeasureRhythm = "off" | "weekly" | "monthly";

/** Somebody's answers to the Brief Addiction Monitor, begun or finished. Theirs alone. */
export const measure = pgTable(
  "measure",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    form: smallint().$type<MeasureForm>().notNull(),
    startedAt: instant().notNull(),
    /** Until when it can be gone on with; one that was not finished by then is forgotten. */
    openUntil: instant().notNull(),
    finishedAt: instant(),
    /** The member's local day when they finished; never computed again. */
    finishedDay: date({ mode: "string" }),
    /** All answers together, sealed with the member's own key. Scores are not stored. */
    answers: sealed().notNull(),
  },
  (t) => [
    uniqueIndex("measure_open_one")
      .on(t.accountId)
      .where(sql`${t.finishedAt} is null`),
    index("measure_finished")
      .on(t.accountId, t.finishedAt, t.id)
      .where(sql`${t.finishedAt} is not null`),
    index("measure_open_until")
      .on(t.openUntil)
      .where(sql`${t.finishedAt} is null`),
    check("measure_form", sql`${t.form} in (7, 30)`),
    check("measure_day", sql`(${t.finishedAt} is null) = (${t.finishedDay} is null)`),
  ],
);

/** Who said *later*: until when it is not offered to them on Today. */
export const measureLater = pgTable("measure_later", {
  accountId: uuid()
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  until: instant().notNull(),
});

/** How often the centre offers it, and which form; one row, once somebody has chosen. */
export const measureSetting = pgTable(
  "measure_setting",
  {
    id: integer().primaryKey().default(1),
    rhythm: text().$type<MeasureRhythm>().notNull(),
    form: smallint().$type<MeasureForm>().notNull(),
  },
  (t) => [
    check("measure_setting_is_one", sql`${t.id} = 1`),
    check("measure_setting_rhythm", sql`${t.rhythm} in ('off', 'weekly', 'monthly')`),
    check("measure_setting_form", sql`${t.form} in (7, 30)`),
  ],
);
