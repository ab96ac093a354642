import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { dueDay } from "#server/prompts/due.ts";
import {
  closesAt,
  dayAt,
  daysAfter,
  firstCommonDay,
  isAskedOn,
  nextDay,
  opensAt,
  type Days,
} from "#server/prompts/schedule.ts";

/** Zones that shift at midnight, by half an hour, by two hours, over the date line, or never. */
const zones = [
  "America/Havana",
  "Africa/Cairo",
  "Asia/Beirut",
  "America/Santiago",
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "America/New_York",
  "Europe/Madrid",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "UTC",
];
const zone = fc.constantFrom(...zones);
const day = fc.integer({ min: 0, max: 4000 }).map((n) => daysAfter("2020-01-01", n));
const days: fc.Arbitrary<Days> = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    start: fc.integer({ min: 0, max: 40 }),
    length: fc.option(fc.integer({ min: 0, max: 20 })),
  })
  .map(({ weekdays, start, length }) => ({
    weekdays,
    startsOn: daysAfter("2026-02-20", start),
    endsOn: length === null ? null : daysAfter("2026-02-20", start + length),
  }));
const near = fc.integer({ min: -5, max: 70 }).map((n) => daysAfter("2026-02-20", n));

/** By going through the calendar, as slowly as it can be done. */
function bruteForce(from: string, fits: (day: string) => boolean): string | null {
  for (let n = 0; n < 120; n += 1) {
    const there = DateTime.fromISO(from, { zone: "utc" }).plus({ days: n }).toISODate()!;
    if (fits(there)) return there;
  }
  return null;
}
const isOn = (one: Days, at: string) =>
  one.weekdays.includes(DateTime.fromISO(at, { zone: "utc" }).weekday) &&
  at >= one.startsOn &&
  (one.endsOn === null || at <= one.endsOn);

describe("the days of a schedule", () => {
  test("are those of the calendar", () => {
    fc.assert(fc.property(days, near, (one, at) => isAskedOn(one, at) === isOn(one, at)));
  });
  test("go on with the next one", () => {
    fc.assert(
      fc.property(days, near, (one, from) => {
        expect(nextDay(one, from)).toBe(bruteForce(from, (at) => isOn(one, at)));
      }),
    );
  });
  test("share with another's the first one that is in both, or none", () => {
    fc.assert(
      fc.property(days, days, near, (one, other, from) => {
        const common = bruteForce(from, (at) => isOn(one, at) && isOn(other, at));
        expect(firstCommonDay(one, other, from)).toBe(common);
        expect(firstCommonDay(other, one, from)).toBe(common);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a day's question", () => {
  test("opens at its minute, or at the first instant after it that the day has", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), zone, (on, clock, timeZone) => {
        const opens = opensAt(on, clock, timeZone);
        if (opens === null) return expect(dayAt(closesAt(on, timeZone), timeZone)).not.toBe(on);
        const wall = DateTime.fromJSDate(opens, { zone: timeZone });
        const shown = wall.hour * 60 + wall.minute;
        expect(wall.toISODate()).toBe(on);
        expect(shown).toBeGreaterThanOrEqual(clock);
        if (shown === clock) return;
        // In a gap: a millisecond before, the wall shows less than what was asked for.
        const before = wall.minus({ milliseconds: 1 });
        expect(before.toFormat("yyyy-MM-dd HH:mm") < `${on} ${wallTime(clock)}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("closes with the end of the next day: an instant before it is that day, then no more", () => {
    fc.assert(
      fc.property(day, zone, (on, timeZone) => {
        const closes = closesAt(on, timeZone);
        expect(dayAt(new Date(closes.getTime() - 1), timeZone)).toBe(daysAfter(on, 1));
        expect(dayAt(closes, timeZone)).toBe(daysAfter(on, 2));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["2026-03-08", 150, "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["2026-11-01", 90, "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["2026-03-08", 0, "America/Havana", "2026-03-08T05:00:00.000Z"],
    ["2026-03-08", 30, "America/Havana", "2026-03-08T05:00:00.000Z"],
    ["2026-04-24", 0, "Africa/Cairo", "2026-04-23T22:00:00.000Z"],
  ])("on %s at minute %i in %s opens at %s", (on, clock, timeZone, expected) => {
    expect(opensAt(on, clock, timeZone)?.toISOString()).toBe(expected);
  });

  test("has no instant on a day that was left out, and the one before goes on over it", () => {
    expect(opensAt("2011-12-30", 480, "Pacific/Apia")).toBeNull();
    const closes = closesAt("2011-12-29", "Pacific/Apia");
    expect(dayAt(new Date(closes.getTime() - 1), "Pacific/Apia")).toBe("2011-12-31");
  });
});

describe("what is due", () => {
  const daily = {
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    startsOn: "2026-03-01",
    endsOn: null,
    minute: 1439,
    timeZone: "UTC",
  };
  test("just before midnight may be opened just after, and not much later", () => {
    const at = (time: string) => dueDay(daily, new Date(time))?.day;
    expect(at("2026-03-09T23:58:59Z")).toBeUndefined();
    expect(at("2026-03-09T23:59:00Z")).toBe("2026-03-09");
    expect(at("2026-03-10T00:10:00Z")).toBe("2026-03-09");
    expect(at("2026-03-10T01:10:00Z")).toBeUndefined();
  });
  test("is open then, whatever the clock says", () => {
    const instant = fc.date({
      min: new Date("2026-03-01"),
      max: new Date("2027-03-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 0, max: 1439 }), (now, timeZone, minute) => {
        const due = dueDay({ ...daily, timeZone, minute }, now);
        if (!due) return;
        expect(due.opensAt <= now && now < due.closesAt).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const wallTime = (clock: number) =>
  `${String(Math.floor(clock / 60)).padStart(2, "0")}:${String(clock % 60).padStart(2, "0")}`;
