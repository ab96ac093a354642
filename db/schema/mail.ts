import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Mail of a demo or of development, shown on a page instead of being sent. */
export const outboxMail = pgTable(
  "outbox_mail",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    to: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [index("outbox_mail_newest").on(t.createdAt)],
);
