import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
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
import { group, membership } from "./groups.ts";

/** That a member asked to be looked after when they are silent; gone with their membership. */
export const lookAfter = pgTable(
  "look_after",
  {
    groupId: integer().notNull(),
    accountId: uuid().notNull(),
    /** So many days without a sign of them. */
    afterDays: smallint().notNull(),
    askedAt: instant().notNull().defaultNow(),
    /** Their last word in the group among those up to `seenSeq`; the hourly job moves both. */
    lastWordAt: instant(),
    seenSeq: integer().notNull(),
    /** A moderator has put it off until then. */
    snoozedUntil: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.accountId] }),
    foreignKey({
      columns: [t.groupId, t.accountId],
      foreignColumns: [membership.groupId, membership.accountId],
    }).onDelete("cascade"),
    check("look_after_days", sql`${t.afterDays} between 2 and 30`),
  ],
);

/** How a moderator tried to reach somebody. */
export type ContactWay = "message" | "phone" | "in-person";
/** What came of it. */
export type ContactOutcome = "reached" | "no-answer" | "left-word";

/** That a moderator tried to reach somebody who had asked for it. */
export const contact = pgTable(
  "contact",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    byId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    clientId: uuid().notNull(),
    way: text().$type<ContactWay>().notNull(),
    outcome: text().$type<ContactOutcome>().notNull(),
    /** Sealed for whoever wrote it. */
    note: sealed(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("contact_client_id").on(t.byId, t.clientId),
    index("contact_person").on(t.groupId, t.accountId, t.at),
    index("contact_age").on(t.at),
    check("contact_way", sql`${t.way} in ('message', 'phone', 'in-person')`),
    check("contact_outcome", sql`${t.outcome} in ('reached', 'no-answer', 'left-word')`),
  ],
);

/** That a member offers to be with newcomers of a group. */
export const buddyOffer = pgTable(
  "buddy_offer",
  {
    groupId: integer().notNull(),
    accountId: uuid().notNull(),
    offeredAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.accountId] }),
    foreignKey({
      columns: [t.groupId, t.accountId],
      foreignColumns: [membership.groupId, membership.accountId],
    }).onDelete("cascade"),
  ],
);

/** Who is with which newcomer; it ends with either membership, by either of them, or after 30 days. */
export const buddy = pgTable(
  "buddy",
  {
    groupId: integer().notNull(),
    newcomerId: uuid().notNull(),
    buddyId: uuid().notNull(),
    since: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.newcomerId] }),
    index("buddy_by_buddy").on(t.groupId, t.buddyId),
    foreignKey({
      columns: [t.groupId, t.newcomerId],
      foreignColumns: [membership.groupId, membership.accountId],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.groupId, t.buddyId],
      foreignColumns: [membership.groupId, membership.accountId],
    }).onDelete("cascade"),
    check("buddy_other", sql`${t.newcomerId} <> ${t.buddyId}`),
  ],
);

/** That somebody was signed in on a device; only the hash of its cookie is here, and not for long. */
export const seenDevice = pgTable(
  "seen_device",
  {
    deviceHash: text().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    seenAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.deviceHash, t.accountId] }),
    index("seen_device_account").on(t.accountId),
    index("seen_device_age").on(t.seenAt),
  ],
);
