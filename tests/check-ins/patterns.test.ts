import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PatternDay } from "#server/check-ins/patterns/candidates.ts";
import { distanceFromChance } from "#server/check-ins/patterns/chance.ts";
import { findPatterns } from "#server/check-ins/patterns/find-patterns.ts";
import { judgePattern } from "#server/check-ins/patterns/judge-pattern.ts";
import { noticePatterns } from "#server/check-ins/patterns/notice-patterns.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { nobody, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { noteDays } from "#tests/support/noted-days.ts";

await freshDatabase();

const plain = { arousal: 0, craving: 3, sleepHours: 7, halt: [], isShared: false };
const days = (count: number, of: (day: number) => Partial<PatternDay> | null): PatternDay[] =>
  Array.from({ length: count }, (_, day) => day).flatMap((day) => {
    const felt = of(day);
    return felt ? [{ ...plain, day, ...felt }] : [];
  });
const none = new Set<number>();

/** Numbers that look random and are the same for a seed (mulberry32), as normal deviates. */
function noise(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Days of somebody in whom nothing hangs together: each answer resembles its own day before, and may drift. */
function unrelated(seed: number, memory: number, drift: number, count: number, swing = 2.5) {
  const draw = noise(seed);
  const moves = [0, 0, 0, 0, 0, 0, 0, 0, 0].map(() => draw());
  const fresh = Math.sqrt(1 - memory ** 2);
  const practised = new Set<number>();
  const within = (low: number, high: number, value: number) =>
    Math.min(high, Math.max(low, Math.round(value)));
  const noted = days(count, (day) => {
    for (const at of moves.keys()) moves[at] = memory * moves[at]! + fresh * draw();
    const [body, craving, night, share, practice, ...flags] = moves as [number, ...number[]];
    const time = drift * (1 - (2 * day) / count);
    if (practice! + time > 0) practised.add(day);
    if (draw() > 0.6) return null;
    return {
      arousal: within(-5, 5, swing * body + time),
      craving: within(0, 10, 4 + swing * craving! + 1.5 * time),
      sleepHours: within(0, 48, 13 + 3 * night! - 2 * time) / 2,
      halt: (["hungry", "angry", "lonely", "tired"] as const).filter(
        (_, at) => flags[at]! + time / 2 > 0.4,
      ),
      isShared: share! + time > 0.3,
    };
  });
  return findPatterns(noted, practised);
}

describe("what is said of days", () => {
  test("cravings two points higher after short nights, with the number of those days", () => {
    const noted = days(56, (day) =>
      day % 4 === 0
        ? { sleepHours: 5, craving: 4 + (day % 3) }
        : { sleepHours: 7, craving: 2 + (day % 3) },
    );
    expect(findPatterns(noted, none)).toEqual([
      { key: "short-sleep-craving", points: 2, days: 14 },
    ]);
  });

  test("a practice is told by the day after it, and only in the direction that may help", () => {
    const practised = new Set(Array.from({ length: 30 }, (_, at) => at * 3));
    const after = (settled: number, other: number) =>
      findPatterns(
        days(90, (day) => ({ arousal: practised.has(day - 1) ? settled : other - (day % 2) })),
        practised,
      );
    expect(after(1, 5)).toEqual([{ key: "practice-settles", points: 4, days: 30 }]);
    expect(after(5, 1)).toEqual([]);
  });

  test("sharing, flags and weekends have their own", () => {
    const keysOf = (of: (day: number) => Partial<PatternDay>) =>
      findPatterns(days(84, of), none).map(({ key }) => key);
    const shares = (day: number) => day % 3 === 0;
    expect(
      keysOf((day) => ({ isShared: shares(day), craving: (shares(day - 1) ? 1 : 4) + (day % 2) })),
    ).toEqual(["sharing-eases"]);
    expect(
      keysOf((day) => ({
        halt: day % 3 ? [] : ["lonely" as const],
        craving: (day % 3 ? 1 : 4) + (day % 2),
      })),
    ).toEqual(["lonely-craving"]);
    // Day 0 of the calendar was a Thursday.
    const isWeekend = (day: number) => [2, 3].includes(day % 7);
    expect(keysOf((day) => ({ craving: isWeekend(day) ? 6 : 2 + (day % 2) }))).toEqual([
      "weekend-craving",
    ]);
    expect(keysOf((day) => ({ craving: isWeekend(day) ? 1 : 4 + (day % 2) }))).toEqual([
      "weekday-craving",
    ]);
  });

  test.each([
    ["13 days of one kind", 52, 5, 2],
    ["a difference below a point and a half", 90, 3.4, 2],
  ])("nothing with %s", (_name, count, short, long) => {
    const noted = days(count, (day) =>
      day % 4 === 0 ? { sleepHours: 5, craving: short } : { sleepHours: 7, craving: long },
    );
    expect(findPatterns(noted, none)).toEqual([]);
  });

  test("nothing when all that differs is the time: both only changed over the months", () => {
    const noted = days(120, (day) => ({
      sleepHours: day < 60 ? 5 : 7,
      craving: Math.round(9 - day / 15),
    }));
    expect(findPatterns(noted, none)).toEqual([]);
  });
});

test("people in whom nothing hangs together hear of a pattern in less than 5 of 100", () => {
  const memory = fc.double({ min: 0, max: 0.95, noNaN: true });
  const drift = fc.double({ min: 0, max: 2, noNaN: true });
  const person = fc.record({
    seed: fc.integer(),
    memory,
    drift,
    count: fc.integer({ min: 40, max: 180 }),
  });
  const people = fc.sample(person, { numRuns: 800, seed: 4 });
  const heard = people.filter(
    ({ seed, memory: own, drift: change, count }) => unrelated(seed, own, change, count).length > 0,
  );
  expect(heard.length / people.length).toBeLessThan(0.05);
});

test.each([
  ["swing from end to end, where means differ by much by mere chance", 0.3, 75],
  ["resemble the days before them", 0.9, 150],
])("nor do people whose days %s", (_name, memory, count) => {
  const heard = Array.from(
    { length: 600 },
    (_, seed) => unrelated(seed, memory, 0, count, 6).length > 0,
  );
  expect(heard.filter(Boolean).length / heard.length).toBeLessThan(0.05);
});

test("whoever is affected by short nights by two and a half points mostly hears of it", () => {
  const heard = Array.from({ length: 200 }, (_, seed) => {
    const draw = noise(seed);
    const noted = days(150, () => {
      if (draw() > 0.6) return null;
      const sleepHours = Math.round(13 + 3 * draw()) / 2;
      const craving = 3 + 1.8 * draw() + (sleepHours < 6 ? 2.5 : 0);
      return { sleepHours, craving: Math.min(10, Math.max(0, Math.round(craving))) };
    });
    return findPatterns(noted, none).some(({ key }) => key === "short-sleep-craving");
  });
  expect(heard.filter(Boolean).length).toBeGreaterThan(160);
});

test("the distance from chance is that of a table: Mann and Whitney with ties", () => {
  // Ranks of 1 2 2 3 against 2 4 5 5: U = 14, mean 8, variance 16/12 · (9 − 30/56) = 11.286.
  const values = [1, 2, 2, 3, 2, 4, 5, 5];
  // Days far apart, so that neighbours play no part.
  const samples = values.map((value, at) => ({ day: at * 100, isExposed: at >= 4, value }));
  expect(distanceFromChance(samples)).toBeCloseTo(6 / Math.sqrt((16 / 12) * (9 - 30 / 56)), 6);
});

test("it turns round with the values, and is nothing when all are equal or of one kind", () => {
  const sample = fc.record({ isExposed: fc.boolean(), value: fc.integer({ min: 0, max: 10 }) });
  fc.assert(
    fc.property(fc.array(sample, { minLength: 2, maxLength: 40 }), (drawn) => {
      const samples = drawn.map((one, day) => ({ ...one, day }));
      const turned = samples.map((one) => ({ ...one, value: -one.value }));
      expect(distanceFromChance(turned)).toBeCloseTo(-distanceFromChance(samples), 9);
      const equal = samples.map((one) => ({ ...one, value: 4 }));
      expect(distanceFromChance(equal)).toBe(0);
      expect(distanceFromChance(samples.map((one) => ({ ...one, isExposed: true })))).toBe(0);
    }),
  );
});

describe("what does not help", () => {
  const shortNights = (ago: number) =>
    ago % 4 === 0
      ? { sleepHours: 5, craving: 5 + (ago % 3) }
      : { sleepHours: 7, craving: 2 + (ago % 3) };

  test("is put aside for whoever said so alone, once however often, and can be brought back", async () => {
    const [maya, tomas] = [await person("Maya"), await person("Tomás")];
    for (const who of [maya, tomas]) await noteDays(who, 80, shortNights);
    const seenBy = async (who: typeof maya) => {
      const answer = await noticePatterns(who.caller, {});
      if (!answer.ok) throw new Error(answer.reason);
      return [answer.value.found.map(({ key }) => key), answer.value.putAside];
    };
    const pattern = "short-sleep-craving";
    expect(await seenBy(maya)).toEqual([[pattern], []]);
    for (let time = 0; time < 2; time += 1)
      expect(await judgePattern(maya.caller, { pattern, helps: "no" })).toMatchObject({ ok: true });
    expect(await seenBy(maya)).toEqual([[], [pattern]]);
    expect(await seenBy(tomas)).toEqual([[pattern], []]);
    await judgePattern(maya.caller, { pattern, helps: "yes" });
    expect(await seenBy(maya)).toEqual([[pattern], []]);
  });

  test("is refused in words when it is none, or nobody's", async () => {
    const ruth = await person("Ruth");
    const right = { pattern: "weekend-craving", helps: "no" };
    for (const field of Object.keys(right))
      await tryField(judgePattern, () => ruth.caller, right, field);
    await tryWhole(judgePattern, () => ruth.caller);
    expect(await judgePattern(nobody(), right)).toMatchObject({ reason: "unauthenticated" });
    expect(await noticePatterns(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  });
});
