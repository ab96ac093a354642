import { describe, expect, it } from "vitest";
import { partOfDay } from "#app/today/greeting.ts";

describe("the greeting", () => {
  it("follows the clock of the member's own zone", () => {
    const now = new Date("2026-01-15T06:30:00Z");
    expect(partOfDay(now, "Europe/Madrid")).toBe("morning");
    expect(partOfDay(now, "America/Mexico_City")).toBe("night");
    expect(partOfDay(now, "Asia/Tokyo")).toBe("afternoon");
    expect(partOfDay(now, "Pacific/Auckland")).toBe("evening");
  });

  it("changes at five, noon and six", () => {
    const at = (time: string) => partOfDay(new Date(`2026-06-01T${time}:00Z`), "UTC");
    const times = ["00:00", "04:59", "05:00", "11:59", "12:00", "17:59", "18:00", "23:59"];
    expect(times.map(at)).toEqual([
      "night",
      "night",
      "morning",
      "morning",
      "afternoon",
      "afternoon",
      "evening",
      "evening",
    ]);
  });
});
