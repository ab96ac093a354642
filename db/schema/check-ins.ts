import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";
import { group } from "./groups.ts";

/** What often stands behind a hard hour: hungry, angry, lonely, tired. */
export type Halt = "hungry" | "angry" | "lonely" | "tired";

/** How somebody was at one moment. Theirs alone, unless they share it with a group. */
export const checkIn = pgTable(
  "check_in",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Made by the member's browser; a retry with the same one is the same check-in. */
    clientId: uuid().notNull(),
    madeAt: instant().notNull(),
    /** The member's zone (IANA) then, and the day by it: never computed again. */
    timeZone: text().notNull(),
    localDay: date({ mode: "string" }).notNull(),
    /** The day's check-in, of which there is one; further ones on that day are moments. */
    isDaily: boolean().notNull(),
    /** From −5, fully shut down, over 0, settled, to +5, fully activated. */
    arousal: smallint().notNull(),
    /** 0 to 10. */
    craving: smallint(),
    /** 1 to 5. */
    mood: smallint(),
    /** 0 to 24 in halves. */
    sleepHours: numeric({ precision: 3, scale: 1, mode: "number" }),
    halt: text()
      .array()
      .$type<Halt[]>()
      .notNull()
      .default(sql`'{}'`),
    returnedToUse: text().$type<"yes" | "no" | "rather-not">(),
    /** Sealed with the member's own key. */
    note: sealed(),
    /** The group that may see it; `null` is private. */
    groupId: integer().references(() => group.id, { onDelete: "set null" }),
    /** Whether the group may read the note too. */
    sharesNote: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("check_in_client_id").on(t.accountId, t.clientId),
    uniqueIndex("check_in_of_day")
      .on(t.accountId, t.localDay)
      .where(sql`${t.isDaily}`),
    index("check_in_by_day").on(t.accountId, t.localDay, t.madeAt, t.id),
    index("check_in_shared")
      .on(t.groupId, t.madeAt, t.id)
      .where(sql`${t.groupId} is not null`),
    check("check_in_arousal", sql`${t.arousal} between -5 and 5`),
    check("check_in_craving", sql`${t.craving} between 0 and 10`),
    check("check_in_mood", sql`${t.mood} between 1 and 5`),
    check(
      "check_in_sleep",
      sql`${t.sleepHours} between 0 and 24 and ${t.sleepHours} * 2 = floor(${t.sleepHours} * 2)`,
    ),
    check("check_in_halt", sql`${t.halt} <@ array['hungry', 'angry', 'lonely', 'tired']`),
    check("check_in_use", sql`${t.returnedToUse} in ('yes', 'no', 'rather-not')`),
  ],
);
