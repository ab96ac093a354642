import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";

/** What somebody wrote for their own worst hour; one for each person, and nobody else's to read. */
export const safetyPlan = pgTable("safety_plan", {
  accountId: uuid()
    .primaryKey()
    .references(() => account.id, { onDelete: "cascade" }),
  /** All parts together, as JSON, sealed for their owner. */
  parts: sealed().notNull(),
  changedAt: instant().notNull().defaultNow(),
});

/** What a centre says of a country's crisis lines instead of what came with the product. */
export const centreLines = pgTable(
  "centre_lines",
  {
    /** ISO 3166-1, two letters. */
    code: text().primaryKey(),
    /** Emergency number and lines; nothing where the centre went back to what came with the product. */
    content: jsonb(),
    changedBy: uuid().references(() => account.id, { onDelete: "set null" }),
    changedAt: instant().notNull().defaultNow(),
  },
  (t) => [check("centre_lines_code", sql`${t.code} ~ '^[A-Z]{2}$'`)],
);
