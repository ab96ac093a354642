import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";
import { group } from "./groups.ts";

/** One rule of a group, as it is now; what it was before is on the record of moderation. */
export const groupRule = pgTable(
  "group_rule",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    kind: text().$type<"words" | "links" | "contact" | "selling">().notNull(),
    deed: text().$type<"hold" | "flag" | "warn" | "refuse">().notNull(),
    /** Words to find, or hosts that are welcome; of the other kinds nothing. */
    entries: text().array().notNull().default([]),
    isOn: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
    changedBy: uuid().references(() => account.id, { onDelete: "set null" }),
  },
  (t) => [
    index("group_rule_group").on(t.groupId, t.createdAt),
    check("group_rule_kind", sql`${t.kind} in ('words', 'links', 'contact', 'selling')`),
    check("group_rule_deed", sql`${t.deed} in ('hold', 'flag', 'warn', 'refuse')`),
  ],
);
