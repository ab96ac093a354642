import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { reminder } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import type { Later, Snoozed } from "./contract.ts";
import { nextDue } from "./next-due.ts";
import { lockReminder } from "./plan-reminder.ts";
import { snoozeUntil } from "./snooze-until.ts";

/**
 * Puts somebody's reminders off: nothing comes before that instant. Whoever asks for it is there, so
 * that reminders which rested begin again.
 * @throws Refusal `conflict` when they are off.
 */
export function putOff(accountId: string, later: Later, now = new Date()): Promise<Snoozed> {
  return transaction(async () => {
    const chosen = await lockReminder(accountId);
    if (!chosen || (!chosen.row.byPush && !chosen.row.byMail))
      throw new Refusal("conflict", { message: { key: "reminders.are-off" } });
    const { row, plan } = chosen;
    const until = snoozeUntil(later, now, plan);
    const isResting = row.restingSince !== null;
    await database()
      .update(reminder)
      .set({
        snoozedUntil: until,
        nextDueAt: until ?? nextDue(plan, now),
        ...(isResting && { restingSince: null, askedOn: [] }),
      })
      .where(eq(reminder.accountId, accountId));
    return { until: until?.toISOString() ?? null, timeZone: plan.timeZone };
  });
}
