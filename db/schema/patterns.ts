import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";

/** A pattern that somebody does not find helpful, and is not shown any more. */
export const patternPutAside = pgTable(
  "pattern_put_aside",
  {
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    pattern: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.pattern] })],
);
