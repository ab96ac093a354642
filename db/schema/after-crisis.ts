import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";
import { group } from "./groups.ts";
import { moderationCase } from "./moderation.ts";

/** That somebody is to be asked how they are, the day after a crisis; one for each case. */
export const followUp = pgTable(
  "follow_up",
  {
    id: uuid().primaryKey().defaultRandom(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCase.id, { onDelete: "cascade" }),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Nobody's: any moderator of the group sees it. */
    ownerId: uuid().references(() => account.id, { onDelete: "set null" }),
    dueAt: instant().notNull(),
    doneAt: instant(),
  },
  (t) => [
    uniqueIndex("follow_up_case").on(t.caseId),
    index("follow_up_owner")
      .on(t.ownerId, t.dueAt, t.id)
      .where(sql`${t.doneAt} is null`),
    index("follow_up_group")
      .on(t.groupId, t.dueAt, t.id)
      .where(sql`${t.doneAt} is null`),
    index("follow_up_person").on(t.personId),
  ],
);

/** What somebody who handled a crisis says of it afterwards, each part sealed for its author. */
export const debrief = pgTable(
  "debrief",
  {
    caseId: uuid()
      .notNull()
      .references(() => moderationCase.id, { onDelete: "cascade" }),
    authorId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    happened: sealed(),
    helped: sealed(),
    needed: sealed(),
    writtenAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.authorId] }),
    index("debrief_author").on(t.authorId),
    check("debrief_says", sql`num_nonnulls(${t.happened}, ${t.helped}, ${t.needed}) > 0`),
  ],
);

/** Up to when a moderator has put away what is said to them about their own load; theirs alone to know. */
export const ownCare = pgTable("own_care", {
  accountId: uuid()
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  putAwayAt: instant().notNull(),
});

/** By when somebody is to look at a case of each urgency; one row, once the centre has chosen. */
export const deadlineSetting = pgTable(
  "deadline_setting",
  {
    id: integer().primaryKey().default(1),
    crisisMinutes: smallint().notNull(),
    highHours: smallint().notNull(),
    normalHours: smallint().notNull(),
  },
  (t) => [
    check("deadline_setting_is_one", sql`${t.id} = 1`),
    check("deadline_setting_crisis", sql`${t.crisisMinutes} between 1 and 30`),
    check("deadline_setting_high", sql`${t.highHours} between 1 and 48`),
    check("deadline_setting_normal", sql`${t.normalHours} between 1 and 168`),
  ],
);
