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
import { instant, sealed } from "./columns.ts";
import { group } from "./groups.ts";

/** What somebody at the end of a shift writes for whoever comes next, sealed for its author. */
export const handOverNote = pgTable(
  "hand_over_note",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    authorId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    clientId: uuid().notNull(),
    words: sealed().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("hand_over_note_client_id").on(t.authorId, t.clientId),
    index("hand_over_note_group").on(t.groupId, t.createdAt, t.id),
  ],
);

/** What became of asking somebody to take a shift once; `open` is over when the shift begins. */
export type SwapState = "open" | "accepted" | "declined" | "withdrawn";

/** That a moderator asks a colleague, or all of the group, to take one of their shifts, once. */
export const swap = pgTable(
  "swap",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    askerId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Nobody is everybody who moderates the group. */
    toId: uuid().references(() => account.id, { onDelete: "cascade" }),
    from: instant().notNull(),
    until: instant().notNull(),
    state: text().$type<SwapState>().notNull().default("open"),
    decidedBy: uuid().references(() => account.id, { onDelete: "set null" }),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("swap_open")
      .on(t.groupId, t.askerId, t.from)
      .where(sql`${t.state} = 'open'`),
    index("swap_group").on(t.groupId, t.from),
    index("swap_asker").on(t.askerId),
    index("swap_to").on(t.toId),
    check("swap_state", sql`${t.state} in ('open', 'accepted', 'declined', 'withdrawn')`),
    check("swap_order", sql`${t.from} < ${t.until}`),
  ],
);

/** That a group's moderators were told of open hours that nobody holds; once for each. */
export const gapTold = pgTable(
  "gap_told",
  {
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    from: instant().notNull(),
    toldAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.from] })],
);
