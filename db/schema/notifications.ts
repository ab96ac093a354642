import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { account, session } from "./accounts.ts";
import { instant } from "./columns.ts";

/** A browser that may be woken. It belongs to a signed-in device and ends with its session. */
export const pushSubscription = pgTable(
  "push_subscription",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    sessionId: text()
      .notNull()
      .references(() => session.id, { onDelete: "cascade" }),
    /** The push service's address of this browser: a secret between the two. */
    endpoint: text().notNull(),
    /** The browser's public key and shared secret (RFC 8291), base64url. */
    p256dh: text().notNull(),
    auth: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("push_subscription_endpoint").on(t.endpoint),
    index("push_subscription_account").on(t.accountId),
    index("push_subscription_session").on(t.sessionId),
  ],
);

/** The centre's own keys for web push (VAPID, RFC 8292), made on first use; one row. */
export const pushKeys = pgTable(
  "push_keys",
  {
    id: integer().primaryKey().default(1),
    publicKey: text().notNull(),
    privateKey: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [check("push_keys_are_one", sql`${t.id} = 1`)],
);
