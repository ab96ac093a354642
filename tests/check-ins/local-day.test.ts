import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayBefore, localDay, yesterdayIsOpen } from "#server/check-ins/local-day.ts";

describe("the local day of an instant", () => {
  test.each([
    ["just before midnight", "2026-03-10T03:59:59.999Z", "America/New_York", "2026-03-09"],
    ["at midnight", "2026-03-10T04:00:00.000Z", "America/New_York", "2026-03-10"],
    ["the night that clocks go forward", "2026-03-08T06:59:59Z", "America/New_York", "2026-03-08"],
    ["the hour that comes twice, first", "2026-11-01T05:30:00Z", "America/New_York", "2026-11-01"],
    ["the hour that comes twice, again", "2026-11-01T06:30:00Z", "America/New_York", "2026-11-01"],
    ["the end of a day of 25 hours", "2026-11-02T04:59:59Z", "America/New_York", "2026-11-01"],
    ["the end of a day of 23 hours", "2026-03-09T03:59:59Z", "America/New_York", "2026-03-08"],
    [
      "before a midnight that does not exist",
      "2018-11-04T02:59:59Z",
      "America/Sao_Paulo",
      "2018-11-03",
    ],
    [
      "after a midnight that does not exist",
      "2018-11-04T03:00:00Z",
      "America/Sao_Paulo",
      "2018-11-04",
    ],
    [
      "the last hour of a day, come again",
      "2018-02-18T02:30:00Z",
      "America/Sao_Paulo",
      "2018-02-17",
    ],
    ["after that hour", "2018-02-18T03:00:00Z", "America/Sao_Paulo", "2018-02-18"],
    [
      "Cairo before a midnight that is skipped",
      "2024-04-25T21:59:59Z",
      "Africa/Cairo",
      "2024-04-25",
    ],
    ["Cairo after it", "2024-04-25T22:00:00Z", "Africa/Cairo", "2024-04-26"],
    ["Cairo's last hour, come again", "2024-10-31T21:30:00Z", "Africa/Cairo", "2024-10-31"],
    ["Havana's midnight, the first", "2024-11-03T04:00:00Z", "America/Havana", "2024-11-03"],
    ["Havana's midnight, again", "2024-11-03T05:30:00Z", "America/Havana", "2024-11-03"],
    ["half an hour off", "2026-03-09T18:29:59Z", "Asia/Kolkata", "2026-03-09"],
    ["half an hour off, next day", "2026-03-09T18:30:00Z", "Asia/Kolkata", "2026-03-10"],
    ["three quarters off", "2026-03-09T18:14:59Z", "Asia/Kathmandu", "2026-03-09"],
    ["three quarters off, next day", "2026-03-09T18:15:00Z", "Asia/Kathmandu", "2026-03-10"],
    ["summer shifts by half an hour", "2026-04-04T12:59:59Z", "Australia/Lord_Howe", "2026-04-04"],
    ["the day's first place", "2026-03-09T10:00:00Z", "Pacific/Kiritimati", "2026-03-10"],
    ["the day's last place", "2026-03-09T10:59:59Z", "Pacific/Niue", "2026-03-08"],
    ["Samoa before its missing day", "2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"],
    ["Samoa after its missing day", "2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"],
    ["a zone that nobody knows is UTC", "2026-03-09T23:59:59Z", "Mars/Olympus", "2026-03-09"],
  ])("%s", (_what, instant, zone, day) => {
    expect(localDay(new Date(instant), zone)).toBe(day);
  });

  test("never goes back while time goes on, in any zone", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 20 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, fc.nat(90), (zone, from, more) => {
        const at = (minute: number) => new Date(Date.UTC(2012, 0, 1) + minute * 60_000);
        expect(localDay(at(from), zone) <= localDay(at(from + more), zone)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("yesterday", () => {
  test.each([
    ["an ordinary day", "2026-03-10", "Europe/Madrid", "2026-03-09"],
    ["the day of a month's turn", "2024-03-01", "UTC", "2024-02-29"],
    ["after the clocks went forward at midnight", "2018-11-05", "America/Sao_Paulo", "2018-11-04"],
    ["the day whose midnight is missing", "2018-11-04", "America/Sao_Paulo", "2018-11-03"],
    ["the day whose midnight comes twice", "2024-11-03", "America/Havana", "2024-11-02"],
    ["after the day that Samoa never had", "2011-12-31", "Pacific/Apia", "2011-12-29"],
  ])("of %s is the day before", (_what, day, zone, before) => {
    expect(dayBefore(day, zone)).toBe(before);
  });

  test.each([
    ["a minute before noon", "2026-07-09T09:59:59Z", "Europe/Madrid", true],
    ["noon", "2026-07-09T10:00:00Z", "Europe/Madrid", false],
    ["noon on a day of 23 hours", "2026-03-08T15:59:59Z", "America/New_York", true],
    ["noon on a day of 23 hours, reached", "2026-03-08T16:00:00Z", "America/New_York", false],
    ["noon on a day of 25 hours", "2026-11-01T16:59:59Z", "America/New_York", true],
  ])("is open until noon on the wall: %s", (_what, instant, zone, isOpen) => {
    expect(yesterdayIsOpen(new Date(instant), zone)).toBe(isOpen);
  });
});
