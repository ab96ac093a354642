import { database, transaction } from "#db/client.ts";
import { reminder } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { SetReminders } from "./contract.ts";
import { planReminder } from "./plan-reminder.ts";

/**
 * Chooses when I want to be asked and by what. Whoever chooses is there: what was counted before is
 * forgotten, and reminders that rested begin again.
 */
export const setReminders = operation(
  {
    input: SetReminders,
    pace: [{ name: "set-reminders", points: 60, seconds: 3600, per: perAccount }],
  },
  async function setReminders({ actor: { accountId } }, { time, weekday, byPush, byMail }) {
    const set = {
      times: time,
      weekdays: weekday,
      byPush,
      byMail,
      nextDueAt: null,
      snoozedUntil: null,
      askedOn: [],
      restingSince: null,
      updatedAt: new Date(),
    };
    await transaction(async () => {
      await database()
        .insert(reminder)
        .values({ accountId, ...set })
        .onConflictDoUpdate({ target: reminder.accountId, set });
      await planReminder(accountId);
    });
    return { isOn: byPush || byMail };
  },
);
