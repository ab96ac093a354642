import { describe, expect, test } from "vitest";
import { placeInTime } from "#server/check-ins/place-in-time.ts";
import { Refusal } from "#server/refusal.ts";

const hour = 60 * 60 * 1000;
const at = (instant: string) => new Date(instant);

describe("when a check-in was made", () => {
  test("is counted back from its arrival, whatever the device's clock shows", () => {
    const place = placeInTime(
      { day: "today", ago: 2 * hour },
      "America/New_York",
      at("2026-03-10T05:00:00Z"),
    );
    expect(place).toEqual({
      madeAt: at("2026-03-10T03:00:00Z"),
      timeZone: "America/New_York",
      localDay: "2026-03-09",
    });
  });

  test("is by the zone that the member lived in then, not the one of now", () => {
    const asked = { day: "today", ago: 20 * hour, timeZone: "America/Los_Angeles" } as const;
    const place = placeInTime(asked, "Asia/Tokyo", at("2026-03-10T22:00:00Z"));
    expect(place).toMatchObject({ timeZone: "America/Los_Angeles", localDay: "2026-03-09" });
  });

  test("may be 48 hours ago and no more", () => {
    const now = at("2026-03-10T05:00:00Z");
    expect(placeInTime({ day: "today", ago: 48 * hour }, "UTC", now).localDay).toBe("2026-03-08");
    expect(() => placeInTime({ day: "today", ago: 48 * hour + 1 }, "UTC", now)).toThrow(Refusal);
  });

  test("can be yesterday until noon, also when it was made offline before noon and comes later", () => {
    const made = { day: "yesterday", ago: 3 * hour } as const;
    const place = placeInTime(made, "Europe/Madrid", at("2026-07-09T12:00:00Z"));
    expect(place.localDay).toBe("2026-07-08");
    const late = () =>
      placeInTime({ day: "yesterday" }, "Europe/Madrid", at("2026-07-09T12:00:00Z"));
    expect(late).toThrow("check-ins.yesterday-closed");
  });
});
