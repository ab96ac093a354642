import { describe, expect, test } from "vitest";
import { gapsIn } from "#server/roster/gaps.ts";
import { nextOnCall, onCallAt, type Plan } from "#server/roster/on-call.ts";
import { occurrenceAfter, occurrenceAt } from "#server/roster/stretch.ts";
import { opening } from "#server/roster/with-group.ts";

const night = { weekday: 6, fromMinute: 22 * 60, untilMinute: 6 * 60 };
const evening = { weekday: 1, fromMinute: 18 * 60, untilMinute: 1440 };
const at = (iso: string) => new Date(iso);
const hours = ({ from, until }: { from: Date; until: Date }) =>
  (until.getTime() - from.getTime()) / 3_600_000;

describe("a stretch of each week", () => {
  test("goes past midnight, by the clock of its zone", () => {
    const zone = "Europe/Madrid";
    // Saturday 3 January 2026, 22:00 in Madrid is 21:00 UTC.
    expect(occurrenceAt(night, zone, at("2026-01-03T20:59:59Z"))).toBeNull();
    expect(occurrenceAt(night, zone, at("2026-01-03T21:00:00Z"))).not.toBeNull();
    expect(occurrenceAt(night, zone, at("2026-01-04T04:59:59Z"))).not.toBeNull();
    expect(occurrenceAt(night, zone, at("2026-01-04T05:00:00Z"))).toBeNull();
    expect(occurrenceAt(evening, zone, at("2026-01-05T22:59:59Z"))).not.toBeNull();
    expect(occurrenceAt(evening, zone, at("2026-01-05T23:00:00Z"))).toBeNull();
  });

  test.each([
    ["Europe/Madrid", "2026-03-28T21:30:00Z", 7],
    ["Europe/Madrid", "2026-10-24T20:30:00Z", 9],
    ["America/New_York", "2026-03-08T04:00:00Z", 7],
    ["America/New_York", "2026-11-01T03:00:00Z", 9],
    ["UTC", "2026-03-28T22:30:00Z", 8],
  ])("is an hour shorter or longer where the clock is changed: %s, %s", (zone, instant, length) => {
    expect(hours(occurrenceAt(night, zone, at(instant))!)).toBe(length);
  });

  test("comes again in a week", () => {
    const next = occurrenceAfter(evening, "UTC", at("2026-01-05T18:00:00Z"));
    expect(next.from.toISOString()).toBe("2026-01-12T18:00:00.000Z");
  });
});

describe("who is on call", () => {
  const plan: Plan = {
    zone: "UTC",
    shifts: [
      { ...evening, accountId: "ruth" },
      { ...night, accountId: "dani" },
      { ...night, accountId: "ruth" },
    ],
    changes: [],
  };
  const monday = at("2026-01-05T19:00:00Z");
  const changed = (kind: "away" | "stands-in", accountId: string) => ({
    ...plan,
    changes: [
      { accountId, kind, from: at("2026-01-05T18:30:00Z"), until: at("2026-01-05T20:00:00Z") },
    ],
  });
  const names = (on: { accountId: string }[]) => on.map(({ accountId }) => accountId);

  test("is whose shift it is, without who is away and with who stands in", () => {
    expect(onCallAt(plan, monday)).toEqual([
      { accountId: "ruth", until: at("2026-01-06T00:00:00Z") },
    ]);
    expect(names(onCallAt(changed("away", "ruth"), monday))).toEqual([]);
    expect(names(onCallAt(changed("stands-in", "dani"), monday))).toEqual(["ruth", "dani"]);
    expect(names(onCallAt(plan, at("2026-01-06T10:00:00Z")))).toEqual([]);
  });

  test("next is whose shift comes first, leaving out who was asked", () => {
    expect(nextOnCall(plan, monday, ["ruth"])).toMatchObject({ accountId: "dani" });
    expect(nextOnCall(plan, monday)).toMatchObject({ from: at("2026-01-10T22:00:00Z") });
    expect(nextOnCall(plan, monday, ["ruth", "dani"])).toBeNull();
  });
});

test("open hours that nobody holds are found, across midnight and the end of the week", () => {
  const sunday = { weekday: 7, fromMinute: 22 * 60, untilMinute: 2 * 60 };
  const part = { weekday: 7, fromMinute: 23 * 60, untilMinute: 60 };
  expect(gapsIn([sunday], [part])).toEqual([
    { weekday: 1, fromMinute: 60, untilMinute: 120 },
    { weekday: 7, fromMinute: 22 * 60, untilMinute: 23 * 60 },
  ]);
  expect(gapsIn([sunday], [sunday])).toEqual([]);
});

test("a group without hours is always open; one with hours tells when it opens next", () => {
  const zone = "UTC";
  expect(opening({ hours: [], zone }, at("2026-01-05T12:00:00Z"))).toEqual({
    isOpen: true,
    opensAt: null,
  });
  expect(opening({ hours: [evening, night], zone }, at("2026-01-06T12:00:00Z"))).toEqual({
    isOpen: false,
    opensAt: at("2026-01-10T22:00:00Z"),
  });
});
