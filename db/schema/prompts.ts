import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { account } from "./accounts.ts";
import { instant, sealed } from "./columns.ts";
import { group } from "./groups.ts";

export type PromptKind = "text" | "scale" | "choice";

/** What is asked, in one language. */
export interface PromptWords {
  question: string;
  /** Of a choice: two to eight. */
  options?: string[];
  /** Of a scale: what 0 and 10 stand for. */
  low?: string;
  high?: string;
}

/** In every language that it was written in: both when it is from the library, else its author's. */
export type PromptWording = Partial<Record<"en" | "es", PromptWords>>;

/** A question that a group is asked, and when. */
export const prompt = pgTable(
  "prompt",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    kind: text().$type<PromptKind>().notNull(),
    wording: jsonb().$type<PromptWording>().notNull(),
    /** Which one of the library it came from. */
    libraryKey: text(),
    /** ISO weekdays, 1 is Monday. */
    weekdays: smallint().array().notNull(),
    /** Minutes after midnight, on the clock of `timeZone`. */
    minute: smallint().notNull(),
    /** IANA; the zone by which this prompt's days are counted. */
    timeZone: text().notNull(),
    startsOn: date({ mode: "string" }).notNull(),
    endsOn: date({ mode: "string" }),
    authorId: uuid().references(() => account.id, { onDelete: "set null" }),
    /** A moderator took it out of the schedule; what was asked and answered stays. */
    endedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index("prompt_scheduled")
      .on(t.groupId, t.startsOn, t.id)
      .where(sql`${t.endedAt} is null`),
    check("prompt_kind", sql`${t.kind} in ('text', 'scale', 'choice')`),
    check("prompt_minute", sql`${t.minute} between 0 and 1439`),
    check(
      "prompt_weekdays",
      sql`cardinality(${t.weekdays}) between 1 and 7 and ${t.weekdays} <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]`,
    ),
    check("prompt_days", sql`${t.endsOn} >= ${t.startsOn}`),
  ],
);

/** A prompt on the day when a group was asked it, in the words of that day. */
export const promptDay = pgTable(
  "prompt_day",
  {
    id: uuid().primaryKey().defaultRandom(),
    groupId: integer()
      .notNull()
      .references(() => group.id, { onDelete: "cascade" }),
    promptId: uuid().references(() => prompt.id, { onDelete: "set null" }),
    day: date({ mode: "string" }).notNull(),
    kind: text().$type<PromptKind>().notNull(),
    wording: jsonb().$type<PromptWording>().notNull(),
    opensAt: instant().notNull(),
    /** From then on nobody answers any more; it can still be read. */
    closesAt: instant().notNull(),
  },
  (t) => [
    // Never two on one day; this index also pages a group's earlier ones.
    uniqueIndex("prompt_day_one").on(t.groupId, t.day),
    check("prompt_day_open", sql`${t.closesAt} > ${t.opensAt}`),
  ],
);

/** What a member said to a day's prompt, or that they let it pass. One each. */
export const promptAnswer = pgTable(
  "prompt_answer",
  {
    id: uuid().primaryKey().defaultRandom(),
    promptDayId: uuid()
      .notNull()
      .references(() => promptDay.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    /** Made by the member's browser; a retry with the same one is the same answer. */
    clientId: uuid().notNull(),
    /** All three empty: skipped, or taken back. */
    scale: smallint(),
    /** Which option, from 0. */
    choice: smallint(),
    /** Sealed with the member's own key. */
    body: sealed(),
    answeredAt: instant().notNull().defaultNow(),
    /** When its author last changed it. */
    changedAt: instant(),
  },
  (t) => [
    uniqueIndex("prompt_answer_one").on(t.promptDayId, t.accountId),
    index("prompt_answer_account").on(t.accountId),
    index("prompt_answer_thread")
      .on(t.promptDayId, t.answeredAt, t.id)
      .where(sql`num_nonnulls(${t.scale}, ${t.choice}, ${t.body}) > 0`),
    check("prompt_answer_scale", sql`${t.scale} between 0 and 10`),
    check("prompt_answer_choice", sql`${t.choice} between 0 and 7`),
  ],
);

/** What somebody says to an answer. */
export const promptReply = pgTable(
  "prompt_reply",
  {
    id: uuid().primaryKey().defaultRandom(),
    answerId: uuid()
      .notNull()
      .references(() => promptAnswer.id, { onDelete: "cascade" }),
    accountId: uuid()
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    clientId: uuid().notNull(),
    /** Sealed with its author's own key. */
    body: sealed().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("prompt_reply_client_id").on(t.accountId, t.clientId),
    index("prompt_reply_thread").on(t.answerId, t.createdAt, t.id),
  ],
);
