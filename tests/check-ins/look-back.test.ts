import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cravingTrend } from "#server/check-ins/craving-trend.ts";
import { lookBack } from "#server/check-ins/look-back.ts";
import type { LookedBack } from "#server/check-ins/look-back-contract.ts";
import { readDay } from "#server/check-ins/read-day.ts";
import { forgetPaces } from "#server/pace.ts";
import { tryField } from "#tests/support/bad-input.ts";
import { nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { noteDays } from "#tests/support/noted-days.ts";

await freshDatabase();
beforeEach(() => {
  forgetPaces();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-31T15:00:00Z") });
});
afterEach(() => vi.useRealTimers());

let count = 0;
const someone = () => person(`Looker ${(count += 1)}`, { timeZone: "America/New_York" });
const look = async (who: Person, days?: string): Promise<LookedBack> => {
  const answer = await lookBack(who.caller, { days });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};

describe("looking back", () => {
  test("shows thirty days if nothing else is asked, each at its place, and leaves gaps", async () => {
    const maya = await someone();
    await noteDays(maya, 40, (ago) =>
      ago % 10 === 0 ? { arousal: 3, craving: 4, sleepHours: 6.5 } : null,
    );
    const { span, from, to, slots, unit, steps, noted, settled, calendar } = await look(maya);
    expect({ span, from, to, slots, unit, noted, settled }).toEqual({
      span: 30,
      from: "2026-03-02",
      to: "2026-03-31",
      slots: 30,
      unit: "day",
      noted: 3,
      settled: 0,
    });
    expect(steps.map(({ slot, day }) => [slot, day])).toEqual([
      [9, "2026-03-11"],
      [19, "2026-03-21"],
      [29, "2026-03-31"],
    ]);
    expect(steps[0]).toMatchObject({ arousal: 3, craving: 4, sleepHours: 6.5 });
    expect(calendar).toHaveLength(30);
    expect(calendar.filter(({ arousal }) => arousal !== null).map(({ day }) => day)).toEqual([
      "2026-03-11",
      "2026-03-21",
      "2026-03-31",
    ]);
  });

  test("draws a year by weeks: the middle of each, and its lowest and highest day", async () => {
    const maya = await someone();
    const lastWeek = [4, 1, -2, 0, 0, 5, -3];
    await noteDays(maya, 400, (ago) => ({
      arousal: lastWeek[ago] ?? 2,
      craving: ago < 7 ? ago : null,
    }));
    const { unit, slots, steps, noted } = await look(maya, "365");
    expect([unit, slots, noted, steps.length]).toEqual(["week", 53, 365, 53]);
    expect(steps.at(-1)).toEqual({
      slot: 52,
      day: "2026-03-25",
      arousal: 0,
      lowest: -3,
      highest: 5,
      craving: 3,
      sleepHours: null,
    });
    expect(steps[0]).toMatchObject({ slot: 0, arousal: 2, craving: null });
  });

  test("tells moments beside their day, the day's check-in alone making the line", async () => {
    const maya = await someone();
    await noteDays(maya, 3, () => ({ arousal: 1 }));
    await noteDays(maya, 2, () => ({ arousal: -4, isDaily: false }));
    const { steps, moments, noted } = await look(maya, "7");
    expect(noted).toBe(3);
    expect(steps.map(({ arousal }) => arousal)).toEqual([1, 1, 1]);
    expect(moments.map(({ slot, arousal }) => [slot, arousal])).toEqual([
      [6, -4],
      [5, -4],
    ]);
  });

  test("tells of more settled days than before, never of fewer, nor beside a time hardly noted", async () => {
    const [more, fewer, fresh] = [await someone(), await someone(), await someone()];
    await noteDays(more, 60, (ago) => ({ arousal: ago < 30 && ago % 2 ? 0 : ago % 5 ? 3 : 1 }));
    await noteDays(fewer, 60, (ago) => ({ arousal: ago < 30 ? 4 : 0 }));
    await noteDays(fresh, 35, () => ({ arousal: 0 }));
    expect(await look(more)).toMatchObject({ settled: 18, moreSettled: 12 });
    expect(await look(fewer)).toMatchObject({ settled: 0, moreSettled: null });
    expect(await look(fresh)).toMatchObject({ settled: 30, moreSettled: null });
  });

  test("is one's own, and leaves tomorrow for whoever noted it further east", async () => {
    const [maya, tomas] = [await someone(), await someone()];
    await noteDays(tomas, 20, () => ({ arousal: 2 }));
    await noteDays(maya, 1, () => ({ localDay: "2026-04-01" }));
    expect(await look(maya)).toMatchObject({ noted: 0, steps: [], moreSettled: null, trend: null });
    expect(await lookBack(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });

  test("refuses other lengths in words", async () => {
    const maya = await someone();
    for (const days of ["8", "1e9", "-30", "365.5", "Infinity"])
      expect(await lookBack(maya.caller, { days })).toMatchObject({
        ok: false,
        reason: "invalid",
        fields: { days: { key: "check-ins.unknown-span" } },
      });
    await tryField(lookBack, () => maya.caller, {}, "days");
  });
});

describe("what is said of cravings", () => {
  const over = (days: number, of: (daysAgo: number) => number) =>
    Array.from({ length: days }, (_, daysAgo) => ({ daysAgo, craving: of(daysAgo) }));

  test("that they ease, from about where to about where", () => {
    expect(
      cravingTrend(
        over(30, (ago) => (ago > 15 ? 5 : 2)),
        30,
      ),
    ).toEqual({
      kind: "easing",
      from: 5,
      to: 2,
    });
  });

  test("that they were stronger this week, before anything else", () => {
    expect(
      cravingTrend(
        over(90, (ago) => (ago < 7 ? 6 : ago < 40 ? 2 : 9)),
        90,
      ),
    ).toEqual({
      kind: "stronger",
    });
  });

  test.each([
    ["they stay", over(30, () => 4), 30],
    ["they rise slowly", over(90, (ago) => 5 - Math.floor(ago / 30)), 90],
    ["there are few answers", over(8, (ago) => ago), 30],
    ["a week is all that is shown", over(35, (ago) => (ago > 3 ? 5 : 1)), 7],
  ])("nothing when %s", (_name, cravings, span) => {
    expect(cravingTrend(cravings, span)).toBeNull();
  });
});

describe("a day's page", () => {
  test("has the day's check-in and its moments, and knows whether it is today", async () => {
    const maya = await someone();
    await noteDays(maya, 2, (ago) => ({ arousal: ago }));
    await noteDays(maya, 1, () => ({ arousal: -3, isDaily: false }));
    const answer = await readDay(maya.caller, { day: "2026-03-31" });
    expect(answer).toMatchObject({ value: { isToday: true, day: "2026-03-31" } });
    const arousals = answer.ok && answer.value.checkIns.map(({ arousal }) => arousal);
    expect(arousals).toEqual([0, -3]);
    expect(await readDay(maya.caller, { day: "2026-03-30" })).toMatchObject({
      value: { isToday: false, checkIns: [{ arousal: 1 }] },
    });
  });

  test("is empty without check-ins, also where others have some", async () => {
    const [maya, tomas] = [await someone(), await someone()];
    await noteDays(tomas, 5, () => ({}));
    expect(await readDay(maya.caller, { day: "2026-03-30" })).toMatchObject({
      value: { checkIns: [] },
    });
  });

  test("is there tomorrow only where it is tomorrow already, and never for what is no day", async () => {
    const maya = await someone();
    expect(await readDay(maya.caller, { day: "2026-04-01" })).toMatchObject({ ok: true });
    for (const day of [
      "2026-04-02",
      "2026-02-30",
      "0000-01-01",
      "1999-12-31",
      "9999-01-01",
      "now",
      "2026-3-1",
      "20260330",
    ])
      expect([day, await readDay(maya.caller, { day })]).toMatchObject([
        day,
        { reason: "not-found" },
      ]);
    await tryField(readDay, () => maya.caller, {}, "day");
  });
});
