import { describe, expect, test } from "vitest";
import { heartOf, withBeat } from "#app/player/heart.ts";

/** A recorded minute, in words: 75 beats a minute that quicken and slow by a breath of ten seconds. */
function recorded(): number[] {
  const intervals: number[] = [];
  for (let at = 0; at < 60_000;) {
    const rate = 75 + 6 * Math.sin((at / 10_000) * 2 * Math.PI);
    intervals.push(60_000 / rate);
    at += 60_000 / rate;
  }
  return intervals;
}

describe("a heart that a sensor tells of", () => {
  test("says nothing at first, then its rate and how far it swings with the breath", () => {
    let intervals: number[] = [];
    for (const interval of recorded().slice(0, 5)) intervals = withBeat(intervals, { interval });
    expect(heartOf(intervals)).toBeNull();
    for (const interval of recorded()) intervals = withBeat(intervals, { interval });
    const heart = heartOf(intervals)!;
    expect(heart.rate).toBeGreaterThan(68);
    expect(heart.rate).toBeLessThan(82);
    expect(heart.swing).toBeGreaterThan(8);
    expect(heart.swing).toBeLessThan(13);
  });

  test("takes no notice of what no heart does, and keeps no more than it looks back over", () => {
    const before = recorded().slice(0, 24);
    for (const interval of [
      0,
      -5,
      12,
      90_000,
      Number.NaN,
      before.at(-1)! * 1.21,
      before.at(-1)! * 0.79,
    ])
      expect(withBeat(before, { interval })).toEqual(before);
    expect(withBeat(before, { interval: before.at(-1)! * 1.19 })).toHaveLength(24);
  });
});
