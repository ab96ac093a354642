import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";

/** When somebody wants to be asked how they are, and by what. Without a row, never. */
export const reminder = pgTable(
  "reminder",
  {
    accountId: uuid()
      .primaryKey()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Up to four local times, `HH:mm`, and the ISO weekdays (1 is Monday) on which they hold. */
    times: text().array().notNull(),
    weekdays: smallint().array().notNull(),
    /** By neither, the reminders are off. */
    byPush: boolean().notNull().default(false),
    byMail: boolean().notNull().default(false),
    /** The next one, by the zone and quiet hours of when it was planned; `null` when none will come. */
    nextDueAt: instant(),
    /** "Later" was chosen: nothing comes before this instant. */
    snoozedUntil: instant(),
    /** Local days on which somebody was asked and has not checked in since; seven at most. */
    askedOn: date({ mode: "string" })
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** When it was written to them that they are left alone; they come back by checking in. */
    restingSince: instant(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index("reminder_due")
      .on(t.nextDueAt)
      .where(sql`${t.nextDueAt} is not null`),
    check("reminder_times", sql`cardinality(${t.times}) <= 4`),
    check(
      "reminder_weekdays",
      sql`cardinality(${t.weekdays}) <= 7 and ${t.weekdays} <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]`,
    ),
    check("reminder_asked", sql`cardinality(${t.askedOn}) <= 7`),
    check("reminder_off", sql`${t.byPush} or ${t.byMail} or ${t.nextDueAt} is null`),
  ],
);

/**
 * One reminder on its way to one place. It is made in the commit that plans the next one, taken right
 * before it is handed over, and deleted afterwards: what was taken is never sent again.
 */
export const reminderLetter = pgTable(
  "reminder_letter",
  {
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    dueAt: instant().notNull(),
    channel: text().$type<"push" | "mail">().notNull(),
    /** The browser's subscription; for mail the account itself. */
    target: uuid().notNull(),
    kind: text().$type<"ask" | "rest">().notNull(),
    /** Not before; later than it was due when the other side asked for patience. */
    sendAt: instant().notNull(),
    tries: smallint().notNull().default(0),
    takenAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.dueAt, t.channel, t.target] }),
    index("reminder_letter_waiting")
      .on(t.channel, t.sendAt)
      .where(sql`${t.takenAt} is null`),
    index("reminder_letter_due").on(t.dueAt),
    check("reminder_letter_channel", sql`${t.channel} in ('push', 'mail')`),
    check("reminder_letter_kind", sql`${t.kind} in ('ask', 'rest')`),
  ],
);
