import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";
import { group } from "./groups.ts";
import { moderationCase } from "./moderation.ts";

/** A stretch of each week, by the clock of the group's zone. Up to a minute that is not later, it goes past midnight. */
const stretch = {
  /** 1 is Monday, 7 Sunday. */
  weekday: smallint().notNull(),
  /** Minutes after midnight; `until` 1440 is the midnight that follows. */
  fromMinute: smallint().notNull(),
  untilMinute: smallint().notNull(),
};

/** When a group is meant to have somebody with it, each week. */
export const openHours = pgTable(
  "open_hours",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    ...stretch,
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.weekday, t.fromMinute] }),
    check("open_hours_weekday", sql`${t.weekday} between 1 and 7`),
    check("open_hours_minutes", sql`${t.fromMinute} between 0 and 1439`),
    check("open_hours_until", sql`${t.untilMinute} between 1 and 1440`),
  ],
);

/** When somebody is on call for a group, each week. */
export const shift = pgTable(
  "shift",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    ...stretch,
  },
  (t) => [
    index("shift_group").on(t.groupId, t.weekday, t.fromMinute),
    index("shift_account").on(t.accountId),
    check("shift_weekday", sql`${t.weekday} between 1 and 7`),
    check("shift_minutes", sql`${t.fromMinute} between 0 and 1439`),
    check("shift_until", sql`${t.untilMinute} between 1 and 1440`),
  ],
);

/** What is different once: somebody can't, or stands in. */
export const shiftChange = pgTable(
  "shift_change",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    kind: text().$type<"away" | "stands-in">().notNull(),
    from: instant().notNull(),
    until: instant().notNull(),
  },
  (t) => [
    index("shift_change_group").on(t.groupId, t.until),
    index("shift_change_account").on(t.accountId),
    check("shift_change_kind", sql`${t.kind} in ('away', 'stands-in')`),
    check("shift_change_order", sql`${t.from} < ${t.until}`),
  ],
);

/** Whom a crisis case was brought to, step by step; each step happens once. */
export const escalationStep = pgTable(
  "escalation_step",
  {
    caseId: uuid()
      .notNull()
      .references(() => moderationCase.id, { onDelete: "cascade" }),
    step: smallint().notNull(),
    to: text().$type<"on-call" | "next" | "staff">().notNull(),
    accountIds: uuid().array().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.step] })],
);
