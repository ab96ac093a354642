import fc from "fast-check";
import { expect, test } from "vitest";
import { pointsFor, shareOf } from "#app/challenges/growing.ts";
import type { ChallengeHead } from "#server/challenges/contract.ts";
import { daysFrom, hasGrace, isOverEverywhere } from "#server/challenges/days.ts";
import { daysAfter } from "#server/prompts/schedule.ts";

const first = "2026-03-20";
const days = daysFrom(first, "2026-04-20");

test("days follow each other over the clocks' change, none twice and none left out", () => {
  expect(days).toHaveLength(32);
  expect(new Set(days).size).toBe(32);
  expect(days.slice(8, 12)).toEqual(["2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31"]);
  expect(daysFrom("2026-03-21", first)).toEqual([]);
  expect(daysFrom(first, first)).toEqual([first]);
});

test("one more day may be filled in exactly when no seven days in a row hold more than the grace", () => {
  const someDays = fc.uniqueArray(fc.constantFrom(...days), { maxLength: 8 });
  fc.assert(
    fc.property(
      someDays,
      fc.constantFrom(...days),
      fc.integer({ min: 0, max: 7 }),
      (all, day, grace) => {
        // Only what could have come about: each day was filled in while there was grace for it.
        const filled = all.filter((one, at) => hasGrace(all.slice(0, at), one, grace));
        fc.pre(filled.length === all.length && !filled.includes(day));
        const isKept = days.every((start) => {
          const week = daysFrom(start, daysAfter(start, 6));
          return [...filled, day].filter((one) => week.includes(one)).length <= grace;
        });
        expect(hasGrace(filled, day, grace)).toBe(isKept);
      },
    ),
  );
});

test("a day is over everywhere when it is over twelve hours behind", () => {
  expect(isOverEverywhere("2026-03-28", new Date("2026-03-29T11:59:59Z"))).toBe(false);
  expect(isOverEverywhere("2026-03-28", new Date("2026-03-29T12:00:00Z"))).toBe(true);
});

test("the picture grows with each day, with or without a goal together, and never shrinks", () => {
  for (const goalTogether of [null, 40]) {
    const litAt = (total: number, people: number) =>
      pointsFor(
        shareOf({
          goalEach: 7,
          goalTogether,
          together: { total, people, today: 0 },
        } as ChallengeHead),
      ).filter(({ isLit }) => isLit).length;
    const lit = Array.from({ length: 60 }, (_, total) => litAt(total, 1 + (total % 9)));
    expect(lit[0]).toBe(0);
    expect(lit[3]).toBeGreaterThan(0);
    expect(lit).toEqual(lit.toSorted((one, other) => one - other));
    expect(lit.at(-1)).toBeGreaterThan(30);
  }
});
