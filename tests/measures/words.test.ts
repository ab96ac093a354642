import { expect, test } from "vitest";
import { items, kindOf } from "#server/measures/item-contract.ts";
import { itemWords } from "#server/measures/item-words.ts";
import { itemsOf, type KindOf } from "#app/measures/use-value-words.ts";
import { height, pathThrough, placeOf, placesOf, width } from "#app/measures/line-of.ts";

test("the published questions are whole, in both languages and for both forms", () => {
  for (const locale of ["en", "es"] as const) {
    for (const form of [7, 30] as const) {
      for (const item of items) {
        const { lead, question, choices } = itemWords(item, form, locale);
        const all = [lead, question].join(" ");
        expect(all).not.toMatch(/[{}]/);
        if (kindOf(item) === "days") expect(all).toMatch(new RegExp(`\\b${form} (days|días)\\b`));
        expect(choices === null).toBe(kindOf(item) === "days");
        const values = { days: undefined, health: 5, much: 5, income: 2 }[kindOf(item)];
        expect(choices?.length).toBe(values);
        expect(lead !== null).toBe(item.startsWith("7"));
      }
    }
  }
});

test("the questions in English are the form's own, word for word", () => {
  expect(itemWords("2", 30, "en").question).toBe(
    "In the past 30 days, how many nights did you have trouble falling asleep or staying asleep?",
  );
  expect(itemWords("9", 7, "en").question).toBe(
    "How confident are you that you will NOT use alcohol and drugs in the next 7 days?",
  );
  expect(itemWords("1", 30, "en").choices).toEqual([
    { value: 0, word: "Excellent" },
    { value: 1, word: "Very Good" },
    { value: 2, word: "Good" },
    { value: 3, word: "Fair" },
    { value: 4, word: "Poor" },
  ]);
  expect(itemWords("14", 30, "en").choices).toEqual([
    { value: 0, word: "No" },
    { value: 4, word: "Yes" },
  ]);
  expect(itemWords("17", 30, "es").choices?.map(({ word }) => word)).toEqual([
    "Nada",
    "Un poco",
    "Moderadamente",
    "Bastante",
    "Muchísimo",
  ]);
});

test("the Spanish speaks to everybody alike, and of nobody as an illness", () => {
  const all = items.flatMap((item) => {
    const { lead, question, note } = itemWords(item, 30, "es");
    return [lead, question, note].filter((text) => text !== null);
  });
  const unlike = /\b(usted|su |adict|abus|recaíd|limpi|satisfech[oa]|segur[oa] de|deprimid[oa])/i;
  expect(all.filter((text) => unlike.test(text))).toEqual([]);
});

test("a line goes from the left to the right, from gap to gap, and stays within its drawing", () => {
  expect(placesOf(["2026-01-01", "2026-01-11", "2026-01-31"])).toEqual([0, 0.3333, 1]);
  expect(placesOf(["2026-01-01"])).toEqual([1]);
  expect(placesOf(["2026-01-01", "2026-01-01"])).toEqual([0, 1]);
  const values = [0, 90, null, 45, 30];
  const points = values.map((value, index) => ({ at: index / 4, value }));
  expect(pathThrough(points, 90)).toBe("M6 66L83 6M237 36L314 46");
  for (const value of [0, 90]) {
    const { x, y } = placeOf({ at: 1, value }, 90);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
});

test("lists show the items in the order of the form", () => {
  const kinds = Object.fromEntries(items.map((item) => [item, kindOf(item)])) as KindOf;
  expect(itemsOf(kinds)).toEqual(items);
});
