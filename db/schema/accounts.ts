import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  time,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** The centre that runs this house; one row. */
export const centre = pgTable(
  "centre",
  {
    id: integer().primaryKey().default(1),
    name: text().notNull(),
    /** Invented people with published passwords live here. */
    isDemo: boolean().notNull().default(false),
    /** Version and words of what everyone agrees to on joining. */
    privacyVersion: integer().notNull().default(1),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [check("centre_is_one", sql`${t.id} = 1`)],
);

/** A person who can sign in. Others know them by `displayName` only. */
export const account = pgTable(
  "account",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Lower case, trimmed, NFC; never shown to another member. */
    email: text().notNull(),
    displayName: text().notNull(),
    /** The pseudonym folded for comparison, so that no two look alike. */
    displayNameKey: text().notNull(),
    passwordHash: text().notNull(),
    locale: text().$type<"en" | "es">().notNull().default("en"),
    timeZone: text().notNull().default("UTC"),
    staffRole: text().$type<"staff" | "owner">(),
    privacyVersion: integer().notNull().default(1),
    suspendedAt: instant(),
    /** Somebody invented for a drill: never signs in, is never written to, and is nobody in any figure. */
    isInvented: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("account_email").on(t.email),
    uniqueIndex("account_display_name").on(t.displayNameKey),
    index("account_staff")
      .on(t.staffRole)
      .where(sql`${t.staffRole} is not null`),
    check("account_staff_role", sql`${t.staffRole} in ('staff', 'owner')`),
    check("account_locale", sql`${t.locale} in ('en', 'es')`),
  ],
);

/** A signed-in device. Only the SHA-256 of the cookie's secret is here. */
export const session = pgTable(
  "session",
  {
    id: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
    lastUsedAt: instant().notNull().defaultNow(),
    /** Such as "Firefox on Android"; shown to its owner alone. */
    device: text().notNull().default(""),
  },
  (t) => [index("session_user").on(t.userId), index("session_expiry").on(t.expiresAt)],
);

/** A single-use way to set a new password, by e-mail. */
export const passwordReset = pgTable(
  "password_reset",
  {
    secretHash: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    createdAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index("password_reset_account").on(t.accountId)],
);

/** What somebody chose for themselves; without a row the defaults hold. */
export const preference = pgTable(
  "preference",
  {
    accountId: uuid()
      .primaryKey()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Enter sends on a keyboard; otherwise Ctrl or ⌘ with Enter does. */
    enterSends: boolean().notNull().default(true),
    /** Messages with a content note are folded until they are opened. */
    foldsNotes: boolean().notNull().default(true),
    /** Others in an open room may see that one is writing. */
    showsTyping: boolean().notNull().default(true),
    /** What a screen reader is told of arriving messages. */
    announces: text().$type<"all" | "replies" | "count" | "nothing">().notNull().default("count"),
    /** Local times between which nothing is sent to closed phones; both or neither. */
    quietFrom: time(),
    quietUntil: time(),
  },
  (t) => [
    check("preference_announces", sql`${t.announces} in ('all', 'replies', 'count', 'nothing')`),
    check("preference_quiet", sql`(${t.quietFrom} is null) = (${t.quietUntil} is null)`),
  ],
);

/** That somebody does not want to see what another one says. Nobody else learns of it. */
export const personalBlock = pgTable(
  "personal_block",
  {
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    blockedId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.accountId, t.blockedId] }),
    index("personal_block_blocked").on(t.blockedId),
    check("personal_block_other", sql`${t.accountId} <> ${t.blockedId}`),
  ],
);
