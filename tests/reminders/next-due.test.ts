import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { nextDue, outsideQuiet, type Plan } from "#server/reminders/next-due.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const plan = (timeZone: string, times: string[], more: Partial<Plan> = {}): Plan => ({
  times,
  weekdays: everyDay,
  quiet: null,
  timeZone,
  ...more,
});
const next = (of: Plan, after: string) =>
  nextDue(of, new Date(after))?.toISOString().replace(":00.000Z", "Z") ?? null;
/** The next ones in a row, as the wall shows them. */
const row = (of: Plan, after: string, count: number) => {
  const shown: string[] = [];
  for (let at = new Date(after); shown.length < count;) {
    at = nextDue(of, at)!;
    shown.push(DateTime.fromJSDate(at, { zone: of.timeZone }).toFormat("MM-dd HH:mm ZZ"));
  }
  return shown;
};

describe("on an ordinary day", () => {
  it.each([
    ["before the time", "2026-03-10T12:59:59.999Z", "2026-03-10T13:00Z"],
    ["at the time itself comes the next one", "2026-03-10T13:00:00Z", "2026-03-11T00:30Z"],
    ["after the last one, tomorrow's first", "2026-03-11T00:30:00Z", "2026-03-11T13:00Z"],
  ])("%s", (_when, after, due) => {
    expect(next(plan("America/New_York", ["09:00", "20:30"]), after)).toBe(due);
  });

  it.each([
    ["the last minute of a day", "23:59", "2026-03-11T03:58:59Z", "2026-03-11T03:59Z"],
    [
      "midnight belongs to the day that it begins",
      "00:00",
      "2026-03-11T03:59:59Z",
      "2026-03-11T04:00Z",
    ],
    ["right at midnight it is tomorrow's", "00:00", "2026-03-11T04:00:00Z", "2026-03-12T04:00Z"],
  ])("%s", (_what, time, after, due) => {
    expect(next(plan("America/New_York", [time]), after)).toBe(due);
  });

  it("only the chosen weekdays count, by the wall and not by UTC", () => {
    // Tuesday 23:30 in New York is Wednesday in UTC.
    const tuesdays = plan("America/New_York", ["23:30"], { weekdays: [2] });
    expect(next(tuesdays, "2026-03-09T12:00:00Z")).toBe("2026-03-11T03:30Z");
    expect(next(tuesdays, "2026-03-11T03:30:00Z")).toBe("2026-03-18T03:30Z");
    expect(next(plan("UTC", ["12:00"], { weekdays: [7] }), "2026-03-09T12:00:00Z")).toBe(
      "2026-03-15T12:00Z",
    );
  });

  it("without a time or a day nothing ever comes", () => {
    expect(next(plan("UTC", []), "2026-03-09T12:00:00Z")).toBeNull();
    expect(next(plan("UTC", ["12:00"], { weekdays: [] }), "2026-03-09T12:00:00Z")).toBeNull();
  });

  it("a zone that nobody knows is UTC", () => {
    expect(next(plan("Mars/Olympus", ["12:00"]), "2026-03-09T11:00:00Z")).toBe("2026-03-09T12:00Z");
  });
});

describe("zones that are not whole hours from UTC, or at the date line", () => {
  it.each([
    ["Asia/Kolkata", "2026-03-10T03:30Z"],
    ["Asia/Kathmandu", "2026-03-10T03:15Z"],
    ["Pacific/Chatham", "2026-03-10T19:15Z"],
    ["Australia/Lord_Howe", "2026-03-10T22:00Z"],
    ["Pacific/Kiritimati", "2026-03-10T19:00Z"],
    ["Pacific/Niue", "2026-03-10T20:00Z"],
    ["America/St_Johns", "2026-03-10T11:30Z"],
  ])("nine in the morning in %s", (zone, due) => {
    expect(next(plan(zone, ["09:00"]), "2026-03-09T23:30:00Z")).toBe(due);
  });
});

describe("when the clocks change", () => {
  it.each([
    // 2026-03-08, 2:00 → 3:00: half past two does not exist, and three is the first instant after.
    [
      "America/New_York",
      "02:30",
      "2026-03-07T12:00:00Z",
      ["03-08 03:00 -04:00", "03-09 02:30 -04:00"],
    ],
    // 2026-11-01, 2:00 → 1:00: half past one comes twice, and the first one counts.
    [
      "America/New_York",
      "01:30",
      "2026-10-31T12:00:00Z",
      ["11-01 01:30 -04:00", "11-02 01:30 -05:00"],
    ],
    // Havana's midnight does not exist on 2026-03-08, and comes twice on 2026-11-01.
    [
      "America/Havana",
      "00:00",
      "2026-03-07T12:00:00Z",
      ["03-08 01:00 -04:00", "03-09 00:00 -04:00"],
    ],
    [
      "America/Havana",
      "00:30",
      "2026-10-31T12:00:00Z",
      ["11-01 00:30 -04:00", "11-02 00:30 -05:00"],
    ],
    ["Asia/Beirut", "00:15", "2026-03-28T12:00:00Z", ["03-29 01:00 +03:00", "03-30 00:15 +03:00"]],
    ["Africa/Cairo", "00:00", "2026-04-23T12:00:00Z", ["04-24 01:00 +03:00", "04-25 00:00 +03:00"]],
    // Asunción until 2024: midnight left out in spring, eleven to midnight twice in autumn.
    [
      "America/Asuncion",
      "00:10",
      "2023-09-30T12:00:00Z",
      ["10-01 01:00 -03:00", "10-02 00:10 -03:00"],
    ],
    [
      "America/Asuncion",
      "23:30",
      "2023-03-25T12:00:00Z",
      ["03-25 23:30 -03:00", "03-26 23:30 -04:00"],
    ],
    // Half an hour: 2:00 → 2:30 on 2026-10-04, and back on 2026-04-05.
    [
      "Australia/Lord_Howe",
      "02:10",
      "2026-10-03T00:00:00Z",
      ["10-04 02:30 +11:00", "10-05 02:10 +11:00"],
    ],
    [
      "Australia/Lord_Howe",
      "01:45",
      "2026-04-04T00:00:00Z",
      ["04-05 01:45 +11:00", "04-06 01:45 +10:30"],
    ],
    // 2:45 → 3:45 in Chatham.
    [
      "Pacific/Chatham",
      "03:00",
      "2026-09-26T00:00:00Z",
      ["09-27 03:45 +13:45", "09-28 03:00 +13:45"],
    ],
    // The gap ends at midnight: its first instant after is on the next day all the same.
    ["America/Nuuk", "23:30", "2026-03-28T12:00:00Z", ["03-29 00:00 -01:00", "03-29 23:30 -01:00"]],
    // Samoa left out 2011-12-30 altogether: no reminder for a day that is none.
    ["Pacific/Apia", "09:00", "2011-12-29T00:00:00Z", ["12-29 09:00 -10:00", "12-31 09:00 +14:00"]],
  ])("in %s, %s", (zone, time, after, shown) => {
    expect(row(plan(zone, [time]), after, 2)).toEqual(shown);
  });

  it("two times in one gap are one reminder", () => {
    const both = plan("America/New_York", ["02:10", "02:50"]);
    expect(row(both, "2026-03-08T05:00:00Z", 2)).toEqual([
      "03-08 03:00 -04:00",
      "03-09 02:10 -04:00",
    ]);
  });
});

describe("quiet hours", () => {
  const night = { from: "22:00", until: "07:00" };
  const nap = { from: "13:00", until: "15:00" };
  it("let a reminder wait until they end", () => {
    expect(
      row(plan("Europe/Madrid", ["06:15"], { quiet: night }), "2026-01-10T00:00:00Z", 2),
    ).toEqual(["01-10 07:00 +01:00", "01-11 07:00 +01:00"]);
    expect(
      row(plan("Europe/Madrid", ["14:00"], { quiet: nap }), "2026-01-10T00:00:00Z", 1),
    ).toEqual(["01-10 15:00 +01:00"]);
  });

  it("are one interval across midnight: what would wait until tomorrow is dropped", () => {
    const late = plan("Europe/Madrid", ["12:00", "22:00", "23:30"], { quiet: night });
    expect(row(late, "2026-01-10T11:00:00Z", 2)).toEqual([
      "01-11 12:00 +01:00",
      "01-12 12:00 +01:00",
    ]);
    expect(
      next(plan("Europe/Madrid", ["23:30"], { quiet: night }), "2026-01-10T11:00:00Z"),
    ).toBeNull();
  });

  it("begin with their first minute and end before their last", () => {
    const edges = plan("Europe/Madrid", ["07:00", "21:59", "22:00"], { quiet: night });
    expect(row(edges, "2026-01-10T00:00:00Z", 3)).toEqual([
      "01-10 07:00 +01:00",
      "01-10 21:59 +01:00",
      "01-11 07:00 +01:00",
    ]);
  });

  it("make one of two reminders that wait for the same end", () => {
    const two = plan("Europe/Madrid", ["06:00", "07:00"], { quiet: night });
    expect(row(two, "2026-01-10T00:00:00Z", 2)).toEqual([
      "01-10 07:00 +01:00",
      "01-11 07:00 +01:00",
    ]);
  });

  it("that end in a gap end after it", () => {
    const quiet = { from: "00:00", until: "02:30" };
    expect(row(plan("Europe/Madrid", ["01:00"], { quiet }), "2026-03-28T12:00:00Z", 1)).toEqual([
      "03-29 03:00 +02:00",
    ]);
  });

  it("that begin in the hour that comes twice are one stretch all the same", () => {
    const quiet = { from: "02:30", until: "01:00" };
    const late = plan("Europe/Madrid", ["02:45"], { quiet });
    // At 03:00 the wall goes back to 02:00, before their beginning.
    expect(next(late, "2026-10-24T22:30:00Z")).toBeNull();
  });

  it("that end in the hour that comes twice end at the next of the two", () => {
    const quiet = { from: "00:00", until: "01:30" };
    const wait = (at: string) =>
      new Date(outsideQuiet(Date.parse(at), quiet, "America/New_York")!).toISOString();
    expect(wait("2026-11-01T04:30:00Z")).toBe("2026-11-01T05:30:00.000Z");
    expect(wait("2026-11-01T06:10:00Z")).toBe("2026-11-01T06:30:00.000Z");
  });
});

describe("somebody who travels", () => {
  it("is asked by the new wall from then on, and never for what is past", () => {
    const at = "2026-03-10T20:00:00Z";
    expect(next(plan("Pacific/Auckland", ["09:00"]), at)).toBe("2026-03-11T20:00Z");
    expect(next(plan("America/Los_Angeles", ["09:00"]), at)).toBe("2026-03-11T16:00Z");
    expect(next(plan("Pacific/Honolulu", ["09:00"]), "2026-03-10T18:00:00Z")).toBe(
      "2026-03-10T19:00Z",
    );
  });
});

/** The same by brute force: every minute of eleven days, looked at one after the other. */
const shifts = [
  ["America/New_York", "2026-03-08T07:00:00Z"],
  ["America/New_York", "2026-11-01T06:00:00Z"],
  ["Europe/Madrid", "2026-10-25T01:00:00Z"],
  ["America/Havana", "2026-03-08T05:00:00Z"],
  ["America/Havana", "2026-11-01T05:00:00Z"],
  ["Asia/Beirut", "2026-03-28T22:00:00Z"],
  ["America/Asuncion", "2023-03-26T03:00:00Z"],
  ["America/Asuncion", "2023-10-01T04:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T15:00:00Z"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00Z"],
  ["Pacific/Chatham", "2026-09-26T14:00:00Z"],
  ["America/Nuuk", "2026-03-29T01:00:00Z"],
  ["America/Nuuk", "2026-10-25T01:00:00Z"],
  ["America/St_Johns", "2010-11-07T02:31:00Z"],
  ["Pacific/Apia", "2011-12-30T10:00:00Z"],
  ["Asia/Kathmandu", "2026-06-01T00:00:00Z"],
  ["Pacific/Kiritimati", "2026-06-01T00:00:00Z"],
] as const;

interface Shown {
  at: number;
  day: string;
  time: string;
  weekday: number;
}

function everyMinute(zone: string, around: number): Shown[] {
  const hour = 3_600_000;
  return Array.from({ length: 11 * 24 * 60 }, (_, minute) => {
    const at = around - 3 * 24 * hour + minute * 60_000;
    const there = DateTime.fromMillis(at, { zone });
    return { at, day: there.toISODate()!, time: there.toFormat("HH:mm"), weekday: there.weekday };
  });
}

function byBruteForce(
  shown: Shown[],
  { times, weekdays, quiet }: Plan,
  after: number,
): number | null {
  const isQuiet = ({ time }: Shown) =>
    quiet !== null &&
    (quiet.from <= quiet.until
      ? quiet.from <= time && time < quiet.until
      : quiet.from <= time || time < quiet.until);
  const dues: number[] = [];
  const days = new Map(shown.map(({ day, weekday }) => [day, weekday]));
  for (const [day, weekday] of days) {
    if (!weekdays.includes(weekday)) continue;
    for (const time of times) {
      const first = shown.findIndex((one) => one.day === day && one.time === time);
      const wanted =
        first >= 0 ? first : shown.findIndex((one) => `${one.day} ${one.time}` > `${day} ${time}`);
      const waits = shown.findIndex((one, index) => index >= wanted && !isQuiet(one));
      if (wanted < 0 || waits < 0) continue;
      if (waits === wanted || shown[waits]!.day === day) dues.push(shown[waits]!.at);
    }
  }
  const coming = dues.filter((due) => due > after);
  return coming.length > 0 ? Math.min(...coming) : null;
}

function timesThatComeTwice(shown: Shown[]): Set<string> {
  const known = new Set<string>();
  const twice = shown.filter(({ day, time }) => {
    const isKnown = known.has(day + time);
    known.add(day + time);
    return isKnown;
  });
  return new Set(twice.map(({ time }) => time));
}

const aTime = fc
  .tuple(fc.constantFrom(0, 1, 2, 3, 12, 22, 23), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

it.each(shifts)("in %s around %s it is what looking at every minute finds", (timeZone, instant) => {
  const around = Date.parse(instant);
  const shown = everyMinute(timeZone, around);
  const someTimes = fc.uniqueArray(aTime, { minLength: 1, maxLength: 4 });
  const someDays = fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1, maxLength: 7 });
  const twice = timesThatComeTwice(shown);
  const someQuiet = fc.option(
    fc
      .record({ from: aTime, until: aTime })
      // To whoever looks at single minutes, these end when the clocks go back; see the test above.
      .filter(({ from, until }) => from !== until && !twice.has(from)),
  );
  const minutes = fc.integer({ min: -36 * 60, max: 12 * 60 });
  fc.assert(
    fc.property(someTimes, someDays, someQuiet, minutes, (times, weekdays, quiet, ahead) => {
      const after = around + ahead * 60_000;
      const of = { times, weekdays, quiet, timeZone };
      const found = nextDue(of, new Date(after))?.getTime() ?? null;
      const expected = byBruteForce(shown, of, after);
      // Whatever lies beyond the minutes that were looked at is nobody's fault.
      const isBeyond = expected === null && found !== null && found > shown.at(-1)!.at - 86_400_000;
      if (!isBeyond) expect(found).toBe(expected);
    }),
    { numRuns: 30 },
  );
});
