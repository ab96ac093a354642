import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClock } from "#app/player/clock.ts";
import { leadThrough } from "#app/player/lead.ts";
import { planOf, type Led } from "#app/player/plan.ts";
import { inLanguage } from "#app/practices/in-language.ts";
import { library } from "#server/practices/library/index.ts";

const led: Led = inLanguage(library.find(({ slug }) => slug === "even-breath")!.player, "en");

describe("being led through ten minutes", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => vi.useRealTimers());

  function begin(minutes = 10) {
    const plan = planOf(led, { minutes });
    const clock = createClock(() => performance.now());
    const beats: { index: number; at: number }[] = [];
    const over = vi.fn();
    const lead = leadThrough(plan, clock, {
      onTick: ({ index }) => {
        if (beats.at(-1)?.index !== index) beats.push({ index, at: clock.position() });
      },
      onOver: over,
    });
    lead.go();
    return { plan, clock, beats, lead, over };
  }

  test("each phase begins within 50 ms of the plan, and all of them come", () => {
    const { plan, beats, over, clock } = begin();
    vi.advanceTimersByTime(plan.seconds * 1000 + 100);
    expect(beats.map(({ index }) => index)).toEqual(plan.beats.map((_, index) => index));
    for (const { index, at } of beats)
      expect(Math.abs(at - plan.beats[index]!.at)).toBeLessThan(0.05);
    expect(over).toHaveBeenCalledOnce();
    expect(clock.practised()).toBeCloseTo(plan.seconds, 1);
  });

  test("goes on where it was after a pause; the pause is not practised", () => {
    const { beats, lead, clock } = begin();
    vi.advanceTimersByTime(10_000);
    lead.pause();
    vi.advanceTimersByTime(60_000);
    const told = beats.length;
    expect(clock.position()).toBeCloseTo(10, 2);
    lead.go();
    vi.advanceTimersByTime(3_600);
    expect(beats.length).toBe(told + 1);
    expect(clock.practised()).toBeCloseTo(13.6, 2);
  });

  test("shows the right phase again when timers stood still, as in a hidden tab", () => {
    const { plan, beats } = begin();
    vi.advanceTimersByTime(9_000);
    const late = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 120_000);
    vi.advanceTimersByTime(5_000);
    const { index } = beats.at(-1)!;
    expect(plan.beats[index]!.at).toBeLessThanOrEqual(129);
    expect(plan.beats[index]!.at + plan.beats[index]!.seconds).toBeGreaterThan(129);
    late.mockRestore();
  });

  test("going back by a step changes the place and not the time practised", () => {
    const { lead, clock } = begin();
    vi.advanceTimersByTime(15_000);
    lead.step(-1);
    expect(clock.position()).toBeCloseTo(8, 2);
    expect(clock.practised()).toBeCloseTo(15, 2);
    lead.end();
    vi.advanceTimersByTime(60_000);
    expect(clock.practised()).toBeCloseTo(15, 2);
  });
});
