import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { bareSql, database } from "#db/client.ts";
import { checkIn, reminder, reminderLetter } from "#db/schema/index.ts";
import { takeDue } from "#server/reminders/take-due.ts";
import type { Person } from "#tests/support/cast.ts";

type Row = typeof reminder.$inferInsert;

/** Somebody wants to be asked every day at nine, by mail, and is due at that instant. */
export async function remind(who: Person, dueAt: string, more: Partial<Row> = {}): Promise<void> {
  await database()
    .insert(reminder)
    .values({
      accountId: who.account.id,
      times: ["09:00"],
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      byMail: true,
      nextDueAt: new Date(dueAt),
      ...more,
    });
}

/** Somebody's reminders as they are stored. */
export async function remindersOf({ account }: Person): Promise<typeof reminder.$inferSelect> {
  const [row] = await database().select().from(reminder).where(eq(reminder.accountId, account.id));
  return row!;
}

/** Somebody's letters that are on their way. */
export const lettersOf = ({ account }: Person) =>
  database().select().from(reminderLetter).where(eq(reminderLetter.accountId, account.id));

/** A check-in of a local day, as a device stores it. */
export async function checkedIn({ account }: Person, localDay: string): Promise<void> {
  const madeAt = new Date(`${localDay}T12:00:00Z`);
  const { id: accountId, timeZone } = account;
  await database().insert(checkIn).values({
    accountId,
    clientId: randomUUID(),
    madeAt,
    timeZone,
    localDay,
    isDaily: true,
    arousal: 0,
  });
}

/** Takes everything that is due by then. */
export async function takeAll(now: string): Promise<void> {
  while ((await takeDue(new Date(now), 200)) > 0);
}

/** Nobody has reminders, and none is on its way. */
export async function forgetReminders(): Promise<void> {
  await bareSql()`truncate reminder, reminder_letter, outbox_mail, check_in`;
  await bareSql()`delete from graphile_worker._private_jobs`;
}

/** A zone where it is about noon now, so that nobody's day ends while a test runs. */
export function middayZone(): string {
  const behind = new Date().getUTCHours() - 12;
  return behind >= 0 ? `Etc/GMT+${behind}` : `Etc/GMT${behind}`;
}
