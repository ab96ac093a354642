import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/client.ts";
import { reminder } from "#db/schema/index.ts";
import { changeQuietHours } from "#server/accounts/change-preferences.ts";
import type { RemindersView } from "#server/reminders/contract.ts";
import { endMail } from "#server/reminders/end-mail.ts";
import { accountOfLink, linkToken } from "#server/reminders/link-token.ts";
import { lookAtLink, lookAtReminders } from "#server/reminders/look-at-reminders.ts";
import { setReminders } from "#server/reminders/set-reminders.ts";
import { snooze, snoozeByLink } from "#server/reminders/snooze.ts";
import { forgetPaces } from "#server/pace.ts";
import { nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { pushService, wokenBrowserOf } from "#tests/support/push.ts";
import { remindersOf } from "./cast.ts";

await freshDatabase();
const service = await pushService();
beforeEach(forgetPaces);
afterEach(() => vi.useRealTimers());
const itIs = (instant: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });

let count = 0;
const someone = () => person(`Someone ${(count += 1)}`, { timeZone: "America/New_York" });
const everyDay = ["1", "2", "3", "4", "5", "6", "7"];
const nine = { time: ["09:00"], weekday: everyDay, byMail: "on" };
const look = async ({ caller }: Person): Promise<RemindersView> => {
  const answer = await lookAtReminders(caller, {});
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("choosing", () => {
  test("whoever has chosen nothing has no reminders, and a form with something in it", async () => {
    expect(await look(await someone())).toMatchObject({
      times: ["19:00"],
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      byPush: false,
      byMail: false,
      nextAt: null,
      isResting: false,
      hasDevice: false,
    });
    expect(await lookAtReminders(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });

  test("times come in order and once, days too, and the next one is planned", async () => {
    const maya = await someone();
    await wokenBrowserOf(maya, service);
    itIs("2026-03-10T12:00:00Z");
    const time = ["20:30:00", "", "09:00", "20:30"];
    const chosen = { time, weekday: ["3", "2", "2"], byPush: "on", byMail: "on" };
    expect(await setReminders(maya.caller, chosen)).toEqual({ ok: true, value: { isOn: true } });
    expect(await look(maya)).toMatchObject({
      times: ["09:00", "20:30"],
      weekdays: [2, 3],
      byPush: true,
      byMail: true,
      nextAt: "2026-03-10T13:00:00.000Z",
      hasDevice: true,
    });
  });

  test("the next one is never one that is past", async () => {
    itIs("2026-03-10T12:00:00Z");
    const maya = await someone();
    await setReminders(maya.caller, nine);
    itIs("2026-03-10T13:00:01Z");
    expect(await look(maya)).toMatchObject({ nextAt: "2026-03-11T13:00:00.000Z" });
  });

  test("by neither way they are off, and the times stay for another day", async () => {
    const maya = await someone();
    await setReminders(maya.caller, nine);
    const { byMail: _on, ...off } = nine;
    expect(await setReminders(maya.caller, off)).toMatchObject({ value: { isOn: false } });
    expect(await look(maya)).toMatchObject({ times: ["09:00"], nextAt: null, byMail: false });
    expect(await setReminders(maya.caller, {})).toMatchObject({ ok: true });
  });

  test("choosing anew is a sign of life: nothing is counted any more, and a rest is over", async () => {
    const maya = await someone();
    await setReminders(maya.caller, nine);
    await database()
      .update(reminder)
      .set({ askedOn: ["2026-03-01"], restingSince: new Date(), snoozedUntil: new Date() })
      .where(eq(reminder.accountId, maya.account.id));
    expect(await look(maya)).toMatchObject({ isResting: true });
    await setReminders(maya.caller, nine);
    expect(await remindersOf(maya)).toMatchObject({
      askedOn: [],
      restingSince: null,
      snoozedUntil: null,
    });
  });

  test.each([
    ["no time", { time: ["", ""] }, "time", "reminders.time-missing"],
    ["a time that no clock shows", { time: ["24:00"] }, "time.0", "reminders.time-wrong"],
    ["a word for a time", { time: ["09:00", "noon"] }, "time.1", "reminders.time-wrong"],
    [
      "five times",
      { time: ["1", "2", "3", "4", "5"].map((hour) => `0${hour}:00`) },
      "time",
      "reminders.times-many",
    ],
    ["no day", { weekday: undefined }, "weekday", "reminders.weekday-missing"],
    ["an eighth day", { weekday: ["8"] }, "weekday.0", "refusal.invalid-field"],
    ["a tick that is none", { byMail: "yes" }, "byMail", "refusal.invalid-field"],
  ])("%s is refused beside its field, and nothing changes", async (_what, wrong, field, key) => {
    const maya = await someone();
    await setReminders(maya.caller, { ...nine, time: ["08:15"] });
    const before = await remindersOf(maya);
    expect(await setReminders(maya.caller, { ...nine, ...wrong })).toMatchObject({
      reason: "invalid",
      fields: { [field]: { key } },
    });
    expect(await remindersOf(maya)).toEqual(before);
  });
});

describe("later", () => {
  const on = async (at: string) => {
    itIs(at);
    const maya = await someone();
    await setReminders(maya.caller, nine);
    return maya;
  };

  test.each([
    // New York is four hours behind UTC on that day.
    ["half-hour", "2026-03-10T13:00:20Z", "2026-03-10T13:31:00.000Z"],
    ["hour", "2026-03-10T13:00:00Z", "2026-03-10T14:00:00.000Z"],
    ["evening", "2026-03-10T13:00:20Z", "2026-03-10T23:00:00.000Z"],
    ["evening", "2026-03-10T22:10:00Z", "2026-03-10T23:10:00.000Z"],
  ])("%s, said at %s, is at %s, on a whole minute", async (later, at, until) => {
    const maya = await on(at);
    expect(await snooze(maya.caller, { later })).toMatchObject({ value: { until } });
    expect(await look(maya)).toMatchObject({ nextAt: until });
  });

  test("this evening is offered while it is still to come", async () => {
    const maya = await on("2026-03-10T21:59:00Z");
    expect((await look(maya)).laters).toEqual(["half-hour", "hour", "evening"]);
    itIs("2026-03-10T22:00:00Z");
    expect((await look(maya)).laters).toEqual(["half-hour", "hour"]);
  });

  test("it waits for the end of quiet hours, and where that is tomorrow the usual time stays", async () => {
    const maya = await on("2026-03-10T16:40:00Z");
    await changeQuietHours(maya.caller, { quiet: "on", from: "13:00", until: "14:00" });
    expect(await snooze(maya.caller, { later: "half-hour" })).toMatchObject({
      value: { until: "2026-03-10T18:00:00.000Z" },
    });
    await changeQuietHours(maya.caller, { quiet: "on", from: "13:00", until: "08:00" });
    expect(await snooze(maya.caller, { later: "half-hour" })).toMatchObject({
      value: { until: null },
    });
    expect(await look(maya)).toMatchObject({ nextAt: "2026-03-11T13:00:00.000Z" });
  });

  test("who asks for it while they rest is there again", async () => {
    const maya = await on("2026-03-10T13:00:00Z");
    await database()
      .update(reminder)
      .set({ restingSince: new Date(), askedOn: ["2026-03-01"] })
      .where(eq(reminder.accountId, maya.account.id));
    await snooze(maya.caller, { later: "hour" });
    expect(await remindersOf(maya)).toMatchObject({ restingSince: null, askedOn: [] });
  });

  test("where reminders are off there is nothing to put off", async () => {
    const maya = await someone();
    expect(await snooze(maya.caller, { later: "hour" })).toMatchObject({
      reason: "conflict",
      message: { key: "reminders.are-off" },
    });
    expect(await snooze(maya.caller, { later: "never" })).toMatchObject({ reason: "invalid" });
    expect(await snooze(nobody(), { later: "hour" })).toMatchObject({ reason: "unauthenticated" });
  });
});

describe("a letter's link", () => {
  test("works signed out: it looks, puts off, and ends the letters, as often as it is pressed", async () => {
    const maya = await someone();
    await setReminders(maya.caller, { ...nine, byPush: "on" });
    const token = linkToken(maya.account.id);
    expect(token).toMatch(/^[\w-]{64}$/);
    expect(await lookAtLink(nobody(), { token })).toMatchObject({
      value: { isOn: true, byMail: true },
    });
    expect(await snoozeByLink(nobody(), { token, later: "hour" })).toMatchObject({ ok: true });
    const { nextDueAt } = await remindersOf(maya);
    for (let press = 0; press < 2; press += 1)
      expect(await endMail(nobody(), { token, "List-Unsubscribe": "One-Click" })).toEqual({
        ok: true,
        value: null,
      });
    // Notifications were not what it was about.
    expect(await remindersOf(maya)).toMatchObject({ byMail: false, byPush: true, nextDueAt });
  });

  test("ends everything where mail was all there was", async () => {
    const maya = await someone();
    await setReminders(maya.caller, nine);
    await endMail(nobody(), { token: linkToken(maya.account.id) });
    expect(await remindersOf(maya)).toMatchObject({ byMail: false, nextDueAt: null });
    const token = linkToken(maya.account.id);
    expect(await snoozeByLink(nobody(), { token, later: "hour" })).toMatchObject({
      reason: "conflict",
    });
  });

  test("is of no use when one sign of it is another, or it is somebody else's signature", async () => {
    const [maya, ruth] = [await someone(), await someone()];
    await setReminders(maya.caller, nine);
    const [mine, hers] = [linkToken(maya.account.id), linkToken(ruth.account.id)];
    expect(accountOfLink(mine)).toBe(maya.account.id);
    const changed = [...mine].map(
      (sign, at) => mine.slice(0, at) + (sign === "A" ? "B" : "A") + mine.slice(at + 1),
    );
    const mixed = Buffer.concat([
      Buffer.from(mine, "base64url").subarray(0, 16),
      Buffer.from(hers, "base64url").subarray(16),
    ]).toString("base64url");
    for (const token of [...changed, mixed]) expect(accountOfLink(token)).toBeNull();
    for (const token of [mixed, changed[0], "", "x".repeat(64), undefined])
      for (const operation of [lookAtLink, endMail, snoozeByLink])
        expect(await operation(nobody(), { token, later: "hour" })).toMatchObject({ ok: false });
    // Signed by us, but there is nothing behind it.
    expect(await lookAtLink(nobody(), { token: hers })).toMatchObject({ reason: "not-found" });
  });
});
