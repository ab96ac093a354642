import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";

/**
 * Each member's own key for what only they, or whom they share it with, may read; wrapped by the
 * centre's key, which is not in the database. It goes with the account, and all that it sealed with it.
 */
export const memberKey = pgTable("member_key", {
  accountId: uuid()
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  wrapped: sealed().notNull(),
  /** Which of the centre's keys wraps it: the beginning of that key's SHA-256, in hex. */
  wrappedBy: text().notNull(),
  createdAt: instant().notNull().defaultNow(),
});
