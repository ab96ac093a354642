import { and, eq, gt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, pushSubscription, reminder, session } from "#db/schema/index.ts";
import { preferencesOf } from "../accounts/preferences.ts";
import { operation } from "../operation.ts";
import { perAddress } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { ByLink, laters, Nothing, type Later, type RemindersView } from "./contract.ts";
import { accountOfLink } from "./link-token.ts";
import { nextDue } from "./next-due.ts";
import { isBeforeEvening } from "./snooze-until.ts";

/** What stands in the form of whoever has chosen nothing yet. */
const offered = { times: ["19:00"], weekdays: [1, 2, 3, 4, 5, 6, 7] };

/** When I am asked how I am, and by what. */
export const lookAtReminders = operation(
  { input: Nothing },
  async function lookAtReminders({ actor }): Promise<RemindersView> {
    const { accountId, timeZone } = actor;
    const [row, { quiet }, hasDevice] = await Promise.all([
      reminderOf(accountId),
      preferencesOf(accountId),
      canBeWoken(accountId),
    ]);
    const chosen = row ?? { ...offered, byPush: false, byMail: false };
    const { times, weekdays } = chosen;
    const [now, next] = [new Date(), row?.nextDueAt ?? null];
    // What is due this minute is on its way: the one after it is the next.
    const isPast = next !== null && next < now;
    const nextAt = isPast ? nextDue({ times, weekdays, quiet, timeZone }, now) : next;
    return {
      times: times.length > 0 ? times : offered.times,
      weekdays: weekdays.length > 0 ? weekdays : offered.weekdays,
      byPush: chosen.byPush,
      byMail: chosen.byMail,
      timeZone,
      quiet,
      nextAt: nextAt?.toISOString() ?? null,
      isResting: (row?.restingSince ?? null) !== null,
      hasDevice,
      laters: latersFor(timeZone),
    };
  },
);

/** What a letter's link can do. Refuses with `not-found` what we have not signed. */
export const lookAtLink = operation(
  {
    for: "anyone",
    input: ByLink,
    pace: [{ name: "look-at-link", points: 600, seconds: 3600, per: perAddress }],
  },
  async function lookAtLink(_caller, { token }) {
    const accountId = accountOfLink(token);
    if (!accountId) throw new Refusal("not-found");
    const [found] = await database()
      .select({
        byPush: reminder.byPush,
        byMail: reminder.byMail,
        timeZone: account.timeZone,
      })
      .from(reminder)
      .innerJoin(account, eq(account.id, reminder.accountId))
      .where(eq(reminder.accountId, accountId));
    if (!found) throw new Refusal("not-found");
    const { byPush, byMail, timeZone } = found;
    return { isOn: byPush || byMail, byMail, laters: latersFor(timeZone) };
  },
);

const latersFor = (timeZone: string): Later[] =>
  laters.filter((later) => later !== "evening" || isBeforeEvening(new Date(), timeZone));

async function reminderOf(accountId: string) {
  const [row] = await database().select().from(reminder).where(eq(reminder.accountId, accountId));
  return row;
}

async function canBeWoken(accountId: string): Promise<boolean> {
  const found = await database()
    .select({ id: pushSubscription.id })
    .from(pushSubscription)
    .innerJoin(session, eq(session.id, pushSubscription.sessionId))
    .where(and(eq(pushSubscription.accountId, accountId), gt(session.expiresAt, sql`now()`)))
    .limit(1);
  return found.length > 0;
}
