import { describe, expect, it } from "vitest";
import { decide, type Standing } from "#server/reminders/decide.ts";

const standing = (more: Partial<Standing> = {}): Standing => ({
  plan: { times: ["09:00"], weekdays: [1], quiet: null, timeZone: "America/New_York" },
  dueAt: new Date("2026-03-10T13:00:00Z"),
  askedOn: [],
  restingSince: null,
  recentDays: [],
  lastDay: null,
  canBeReached: true,
  ...more,
});
const at = (instant: string, more?: Partial<Standing>) => decide(standing(more), new Date(instant));
const march = (...days: number[]) => days.map((day) => `2026-03-${String(day).padStart(2, "0")}`);
const due = "2026-03-10T13:00:02Z";
const week = march(2, 3, 4, 5, 6, 7, 8);

describe("somebody whose reminder is due", () => {
  it("is asked, and the day is remembered once", () => {
    expect(at(due)).toEqual({ letter: "ask", askedOn: march(10), restingSince: null });
    expect(at(due, { askedOn: march(9, 10) })).toMatchObject({ askedOn: march(9, 10) });
  });

  it.each<[string, Partial<Standing>]>([
    ["has checked in today", { recentDays: march(9, 10), lastDay: "2026-03-10" }],
    [
      "has quiet hours by now",
      { plan: { ...standing().plan, quiet: { from: "09:00", until: "10:00" } } },
    ],
    ["can't be reached", { canBeReached: false }],
    ["is an hour late", { dueAt: new Date("2026-03-10T12:00:01Z") }],
  ])("is not asked when it turns out that this person %s", (_why, more) => {
    expect(at(due, more).letter).toBeNull();
  });

  it("is not asked when the day is another one by now", () => {
    const late = { dueAt: new Date("2026-03-11T03:59:00Z") };
    expect(at("2026-03-11T03:59:30Z", late).letter).toBe("ask");
    expect(at("2026-03-11T04:00:30Z", late).letter).toBeNull();
  });

  it("is asked by the day of their own wall, whatever UTC says", () => {
    const evening = { dueAt: new Date("2026-03-11T03:00:00Z"), recentDays: march(11) };
    expect(at("2026-03-11T03:00:30Z", evening)).toMatchObject({
      letter: "ask",
      askedOn: march(10),
    });
  });
});

describe("after seven asked days without a check-in", () => {
  it("the seventh day itself still asks", () => {
    expect(at(due, { askedOn: week.slice(0, 6) })).toMatchObject({ letter: "ask" });
    expect(at(due, { askedOn: [...week.slice(0, 6), "2026-03-10"] })).toMatchObject({
      letter: "ask",
    });
  });

  it("it is written once, and then nothing comes", () => {
    const first = at(due, { askedOn: week });
    expect(first).toEqual({ letter: "rest", askedOn: week, restingSince: new Date(due) });
    expect(at(due, { ...first, askedOn: first.askedOn })).toEqual({ ...first, letter: null });
  });

  it("the word is not said where nobody hears it, but when they can be reached", () => {
    expect(at(due, { askedOn: week, canBeReached: false })).toEqual({
      letter: null,
      askedOn: week,
      restingSince: null,
    });
  });

  it.each(["2026-03-08", "2026-03-09"])("a check-in of %s brings them back", (lastDay) => {
    const restingSince = new Date("2026-03-09T13:00:00Z");
    expect(at(due, { askedOn: week, restingSince, lastDay })).toEqual({
      letter: "ask",
      askedOn: march(10),
      restingSince: null,
    });
  });

  it("one of before does not, and one in between leaves the days after it", () => {
    const restingSince = new Date("2026-03-09T13:00:00Z");
    expect(at(due, { askedOn: week, restingSince, lastDay: "2026-03-01" }).letter).toBeNull();
    expect(at(due, { askedOn: week, lastDay: "2026-03-05" })).toMatchObject({
      letter: "ask",
      askedOn: march(6, 7, 8, 10),
    });
  });

  it("only days on which somebody was asked count, be it a week or seven weeks", () => {
    const mondays = march(2, 9, 16).concat("2026-02-02", "2026-02-09", "2026-02-16");
    expect(at(due, { askedOn: mondays })).toMatchObject({ letter: "ask" });
  });
});
