import { eq } from "drizzle-orm";
import { DateTime } from "luxon";
import { beforeEach, expect, test } from "vitest";
import { bareSql, database, transaction } from "#db/client.ts";
import { account, outboxMail, preference, reminder, reminderLetter } from "#db/schema/index.ts";
import { changeQuietHours } from "#server/accounts/change-preferences.ts";
import { changeProfile } from "#server/accounts/change-profile.ts";
import { planReminder } from "#server/reminders/plan-reminder.ts";
import { sendReminders } from "#server/reminders/send-reminders.ts";
import { takeDue } from "#server/reminders/take-due.ts";
import { takeReminders } from "#server/reminders/take-reminders.ts";
import { callerFor, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { pushService, wokenBrowserOf } from "#tests/support/push.ts";
import {
  checkedIn,
  forgetReminders,
  lettersOf,
  middayZone,
  remind,
  remindersOf,
  takeAll,
} from "./cast.ts";

await freshDatabase();
const service = await pushService();
beforeEach(async () => {
  service.reset();
  await forgetReminders();
});

let count = 0;
const someone = (timeZone = "America/New_York") => person(`Someone ${(count += 1)}`, { timeZone });
const mails = () => database().select().from(outboxMail);
const dueOf = async (who: Person) => (await remindersOf(who)).nextDueAt?.toISOString() ?? null;
const letters = async (who: Person) => (await lettersOf(who)).map(({ kind }) => kind);

test("what is due is taken once and the next one is planned, and what is not due waits", async () => {
  const [maya, tomas] = [await someone(), await someone()];
  await remind(maya, "2026-03-10T13:00:00Z");
  await remind(tomas, "2026-03-10T13:01:00Z");
  await takeAll("2026-03-10T13:00:00.000Z");
  await takeAll("2026-03-10T13:00:30Z");
  expect(await lettersOf(maya)).toMatchObject([
    { kind: "ask", channel: "mail", target: maya.account.id, takenAt: null },
  ]);
  expect(await dueOf(maya)).toBe("2026-03-11T13:00:00.000Z");
  expect(await lettersOf(tomas)).toEqual([]);
  expect(await dueOf(tomas)).toBe("2026-03-10T13:01:00.000Z");
});

test("a commit that does not happen leaves nothing behind and takes nothing", async () => {
  const maya = await someone();
  await remind(maya, "2026-03-10T13:00:00Z");
  const undone = transaction(async () => {
    await takeDue(new Date("2026-03-10T13:00:01Z"), 10);
    throw new Error("the process died");
  });
  await expect(undone).rejects.toThrow("died");
  expect(await letters(maya)).toEqual([]);
  expect(await dueOf(maya)).toBe("2026-03-10T13:00:00.000Z");
});

test("one letter goes to each device that can be woken, and one to the mailbox", async () => {
  const maya = await someone();
  await wokenBrowserOf(maya, service);
  const old = await wokenBrowserOf(maya, service);
  await wokenBrowserOf(maya, service);
  await bareSql()`update session set expires_at = '2026-03-10T12:59:00Z'
    where id = ${old.caller.actor.sessionHash}`;
  await remind(maya, "2026-03-10T13:00:00Z", { byPush: true });
  await takeAll("2026-03-10T13:00:00Z");
  const sent = (await lettersOf(maya)).map(({ channel }) => channel);
  expect(sent.toSorted()).toEqual(["mail", "push", "push"]);
});

test("whoever has checked in today is not asked, and one of yesterday changes nothing", async () => {
  const [maya, tomas] = [await someone(), await someone()];
  for (const who of [maya, tomas]) await remind(who, "2026-03-10T13:00:00Z");
  await checkedIn(maya, "2026-03-10");
  await checkedIn(tomas, "2026-03-09");
  await takeAll("2026-03-10T13:00:00Z");
  expect([await letters(maya), await letters(tomas)]).toEqual([[], ["ask"]]);
  expect(await dueOf(maya)).toBe("2026-03-11T13:00:00.000Z");
});

test("a check-in between taking and sending is respected, and so are being off and being suspended", async () => {
  const [maya, tomas, ruth, dani] = await Promise.all([1, 2, 3, 4].map(() => someone()));
  for (const who of [maya!, tomas!, ruth!, dani!]) await remind(who, "2026-03-10T13:00:00Z");
  await takeAll("2026-03-10T13:00:00Z");
  await checkedIn(maya!, "2026-03-10");
  await database()
    .update(reminder)
    .set({ byMail: false, nextDueAt: null })
    .where(eq(reminder.accountId, tomas!.account.id));
  await database()
    .update(account)
    .set({ suspendedAt: new Date() })
    .where(eq(account.id, ruth!.account.id));
  await sendReminders({ channel: "mail" }, () => new Date("2026-03-10T13:00:20Z"));
  expect((await mails()).map(({ to }) => to)).toEqual([dani!.account.email]);
  expect(await database().select().from(reminderLetter)).toEqual([]);
});

test("nobody is asked for a time that was hours ago, as after a night without power", async () => {
  const maya = await someone();
  await remind(maya, "2026-03-08T13:00:00Z");
  await takeAll("2026-03-10T15:00:00Z");
  expect([await letters(maya), await dueOf(maya)]).toEqual([[], "2026-03-11T13:00:00.000Z"]);
  await remind(await someone(), "2026-03-10T13:00:00Z");
  await takeAll("2026-03-10T13:00:00Z");
  await sendReminders({ channel: "mail" }, () => new Date("2026-03-10T14:00:01Z"));
  expect(await mails()).toEqual([]);
});

test("seven days without an answer, one kind word, then quiet, until they check in again", async () => {
  const maya = await someone("UTC");
  await remind(maya, "2026-03-02T09:00:00Z");
  const days: string[] = [];
  for (let day = 2; day <= 20; day += 1) {
    if (day === 15) await checkedIn(maya, "2026-03-14");
    await takeAll(`2026-03-${String(day).padStart(2, "0")}T09:00:05Z`);
    const [kind = "-"] = await letters(maya);
    days.push(kind);
    await database().delete(reminderLetter);
  }
  const ask = (times: number) => Array.from({ length: times }, () => "ask");
  const nothing = Array.from({ length: 5 }, () => "-");
  expect(days).toEqual([...ask(7), "rest", ...nothing, ...ask(6)]);
});

test("nobody counts the days on which nothing could be sent", async () => {
  const maya = await someone("UTC");
  await remind(maya, "2026-03-02T09:00:00Z", { byMail: false, byPush: true });
  for (let day = 2; day <= 12; day += 1)
    await takeAll(`2026-03-${String(day).padStart(2, "0")}T09:00:05Z`);
  expect(await remindersOf(maya)).toMatchObject({ askedOn: [], restingSince: null });
});

test("a new zone and new quiet hours move what is still to come", async () => {
  const maya = await someone("Pacific/Auckland");
  const [now, profile] = [new Date(), { displayName: maya.account.displayName, locale: "en" }];
  await remind(maya, "2099-01-01T00:00:00Z");
  await planReminder(maya.account.id, now);
  const before = await dueOf(maya);
  await changeProfile(maya.caller, { ...profile, timeZone: "America/Los_Angeles" });
  await doWaitingJobs();
  const after = await dueOf(maya);
  expect(after).not.toBe(before);
  expect(Date.parse(after!)).toBeGreaterThan(now.getTime());
  const there = callerFor({ ...maya.account, timeZone: "America/Los_Angeles" });
  await changeQuietHours(there, { quiet: "on", from: "08:30", until: "10:15" });
  await doWaitingJobs();
  const later = await dueOf(maya);
  // 9:00 is within them; 10:15 is the first minute after, perhaps of the day before.
  expect(onTheWall(after!)).toBe("09:00");
  expect(onTheWall(later!)).toBe("10:15");
  await changeQuietHours(there, { quiet: "on", from: "08:30", until: "08:00" });
  await doWaitingJobs();
  expect(await dueOf(maya)).toBeNull();
});

const onTheWall = (instant: string) =>
  DateTime.fromISO(instant, { zone: "America/Los_Angeles" }).toFormat("HH:mm");

test("a zone that changes while one is due loses nothing and repeats nothing", async () => {
  const maya = await someone();
  await remind(maya, "2026-03-10T13:00:00Z");
  await planReminder(maya.account.id, new Date("2026-03-10T13:00:10Z"));
  await takeAll("2026-03-10T13:00:20Z");
  expect(await letters(maya)).toEqual(["ask"]);
  expect(await dueOf(maya)).toBe("2026-03-11T13:00:00.000Z");
});

test("quiet hours that were chosen a moment ago hold", async () => {
  const maya = await someone();
  await remind(maya, "2026-03-10T13:00:00Z");
  await database()
    .insert(preference)
    .values({ accountId: maya.account.id, quietFrom: "08:00", quietUntil: "12:00" });
  await takeAll("2026-03-10T13:00:20Z");
  expect(await letters(maya)).toEqual([]);
  expect(await dueOf(maya)).toBe("2026-03-10T16:00:00.000Z");
});

test("the minute's job takes all that is due and has it sent", async () => {
  const now = new Date();
  const all = await Promise.all(Array.from({ length: 12 }, () => someone(middayZone())));
  for (const who of all) await remind(who, now.toISOString());
  await takeReminders(() => now);
  await doWaitingJobs();
  expect((await mails()).map(({ to }) => to).toSorted()).toEqual(
    all.map(({ account: { email } }) => email).toSorted(),
  );
  expect(await database().select().from(reminderLetter)).toEqual([]);
});
