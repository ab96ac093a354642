import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant } from "./columns.ts";
import { group, type GroupRole } from "./groups.ts";

/** A way in, made by staff. Its link holds a secret; only the hash is here. */
export const invitation = pgTable(
  "invitation",
  {
    id: uuid().primaryKey().defaultRandom(),
    secretHash: text().notNull(),
    label: text().notNull().default(""),
    createdBy: uuid().references(() => account.id, { onDelete: "set null" }),
    createdAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    /** What whoever joins by it is for the centre; only an operator's first invitation says `owner`. */
    staffRole: text().$type<"staff" | "owner">(),
    usesAllowed: integer().notNull().default(1),
    usesCount: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex("invitation_secret").on(t.secretHash),
    index("invitation_newest").on(t.createdAt),
    check("invitation_staff_role", sql`${t.staffRole} in ('staff', 'owner')`),
    check(
      "invitation_uses",
      sql`${t.usesAllowed} between 1 and 1000 and ${t.usesCount} between 0 and ${t.usesAllowed}`,
    ),
  ],
);

/** The groups that an invitation leads into. */
export const invitationGroup = pgTable(
  "invitation_group",
  {
    invitationId: uuid()
      .notNull()
      .references(() => invitation.id, { onDelete: "cascade" }),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    role: text().$type<GroupRole>().notNull().default("member"),
  },
  (t) => [
    primaryKey({ columns: [t.invitationId, t.groupId] }),
    index("invitation_group_group").on(t.groupId),
  ],
);

/** Who came by which invitation. */
export const invitationUse = pgTable(
  "invitation_use",
  {
    invitationId: uuid()
      .notNull()
      .references(() => invitation.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    usedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.invitationId, t.accountId] }),
    index("invitation_use_account").on(t.accountId),
  ],
);
