import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { account, preference, reminder } from "#db/schema/index.ts";
import { quietHours } from "../accounts/quiet-hours.ts";
import { nextDue, type Plan } from "./next-due.ts";

/** What somebody chose, and by which clock it holds. */
export interface Chosen {
  row: typeof reminder.$inferSelect;
  plan: Plan;
}

/** Somebody's reminders, with their row locked until the transaction ends; `null` without any. */
export async function lockReminder(accountId: string): Promise<Chosen | null> {
  const [found] = await database()
    .select({
      row: reminder,
      timeZone: account.timeZone,
      from: preference.quietFrom,
      until: preference.quietUntil,
    })
    .from(reminder)
    .innerJoin(account, eq(account.id, reminder.accountId))
    .leftJoin(preference, eq(preference.accountId, reminder.accountId))
    .where(eq(reminder.accountId, accountId))
    .for("update", { of: reminder });
  if (!found) return null;
  const { row, timeZone, from, until } = found;
  const quiet = quietHours(from, until);
  return { row, plan: { times: row.times, weekdays: row.weekdays, quiet, timeZone } };
}

/** The job: plans the next reminder by the zone and quiet hours of now. What was put off stays so. */
export async function planReminder(accountId: string, now = new Date()): Promise<void> {
  await transaction(async () => {
    const chosen = await lockReminder(accountId);
    if (!chosen) return;
    await database()
      .update(reminder)
      .set({ nextDueAt: planned(chosen, now) })
      .where(eq(reminder.accountId, accountId));
  });
}

function planned({ row, plan }: Chosen, now: Date): Date | null {
  if (!row.byPush && !row.byMail) return null;
  const { nextDueAt, snoozedUntil } = row;
  // What is due by now is still to be taken, by whoever takes it.
  if (nextDueAt && nextDueAt <= now) return nextDueAt;
  return snoozedUntil && snoozedUntil > now ? snoozedUntil : nextDue(plan, now);
}
