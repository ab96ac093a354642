import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
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
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("account_email").on(t.email),
    uniqueIndex("account_display_name").on(t.displayNameKey),
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
