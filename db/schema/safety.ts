import { pgTable, uuid } from "drizzle-orm/pg-core";
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
