import { expect, it } from "vitest";
import { isQuiet } from "#server/accounts/quiet-hours.ts";

const night = { from: "22:00", until: "07:00" };
const nap = { from: "13:30", until: "15:00" };

it.each([
  // Madrid is one hour ahead of UTC in winter.
  ["just before the night begins", night, "Europe/Madrid", "2026-01-10T20:59:59Z", false],
  ["in its first minute", night, "Europe/Madrid", "2026-01-10T21:00:00Z", true],
  ["across midnight", night, "Europe/Madrid", "2026-01-10T23:30:00Z", true],
  ["in its last minute", night, "Europe/Madrid", "2026-01-11T05:59:59Z", true],
  ["when it is over", night, "Europe/Madrid", "2026-01-11T06:00:00Z", false],
  ["before a nap", nap, "America/Mexico_City", "2026-01-10T19:29:00Z", false],
  ["within a nap", nap, "America/Mexico_City", "2026-01-10T20:59:00Z", true],
  ["after a nap", nap, "America/Mexico_City", "2026-01-10T21:00:00Z", false],
  // 2026-03-29: at 01:00 UTC Madrid's clocks go from 2:00 to 3:00, and it is two hours ahead.
  ["on the short night's morning", night, "Europe/Madrid", "2026-03-29T04:59:00Z", true],
  ["after the short night", night, "Europe/Madrid", "2026-03-29T05:00:00Z", false],
  // Half past two does not exist on that day: quiet hours from there begin at three.
  [
    "before hours that begin in the gap",
    { from: "02:30", until: "06:00" },
    "Europe/Madrid",
    "2026-03-29T00:59:00Z",
    false,
  ],
  [
    "after the gap",
    { from: "02:30", until: "06:00" },
    "Europe/Madrid",
    "2026-03-29T01:00:00Z",
    true,
  ],
  // 2026-11-01: at 06:00 UTC New York's clocks go from 2:00 back to 1:00; half past one comes twice.
  [
    "the first time",
    { from: "01:15", until: "01:45" },
    "America/New_York",
    "2026-11-01T05:30:00Z",
    true,
  ],
  [
    "the second time",
    { from: "01:15", until: "01:45" },
    "America/New_York",
    "2026-11-01T06:30:00Z",
    true,
  ],
  ["on the long night's morning", night, "America/New_York", "2026-11-01T11:59:00Z", true],
  ["after the long night", night, "America/New_York", "2026-11-01T12:00:00Z", false],
  ["where the day is another one", night, "Pacific/Kiritimati", "2026-01-10T08:00:00Z", true],
  ["by half hours", nap, "Asia/Kolkata", "2026-01-10T08:00:00Z", true],
  ["in a zone that nobody knows, by UTC", night, "Mars/Olympus", "2026-01-10T23:00:00Z", true],
  ["not by day there, by UTC", night, "Mars/Olympus", "2026-01-10T12:00:00Z", false],
])("quiet hours hold %s", (_when, hours, zone, instant, expected) => {
  expect(isQuiet(hours, zone, new Date(instant))).toBe(expected);
});

it("somebody without quiet hours has none", () => {
  expect(isQuiet(null, "UTC", new Date("2026-01-10T03:00:00Z"))).toBe(false);
});
