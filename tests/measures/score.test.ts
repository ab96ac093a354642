import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { items, kindOf, type Answers, type Item } from "#server/measures/item-contract.ts";
import { binOfDays, scoreBam, worthALook, type SubScores } from "#server/measures/score.ts";
import { sheets } from "./sheets.ts";

const listed = ({ use, risk, protective }: SubScores) => [use, risk, protective];

describe("both published scorings, worked out by hand", () => {
  test.each(sheets)("$name", ({ answers, categorical, continuous }) => {
    const scores = scoreBam(30, answers)!;
    expect(listed(scores.categorical)).toEqual(categorical);
    expect(listed(scores.continuous)).toEqual(continuous);
  });

  test.each(sheets)("none of them applies to the 7-day form: $name", ({ answers }) => {
    expect(scoreBam(7, answers)).toBeNull();
  });
});

test("the bins of days change at 1, 4, 9 and 16", () => {
  const days = [0, 1, 3, 4, 8, 9, 15, 16, 30];
  expect(days.map(binOfDays)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

const within = (item: Item): fc.Arbitrary<number> => {
  if (kindOf(item) === "days") return fc.integer({ min: 0, max: 30 });
  return kindOf(item) === "income" ? fc.constantFrom(0, 4) : fc.integer({ min: 0, max: 4 });
};
/** Every item answered, as the form allows it: 5 not above 4. */
const sheet: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(items.map((item) => [item, within(item)])))
  .map((answers) => ({ ...answers, "5": Math.min(answers["4"]!, answers["5"]!) }));
const partOf: Record<keyof SubScores, Item[]> = {
  use: ["4", "5", "6"],
  risk: ["1", "2", "3", "8", "11", "15"],
  protective: ["9", "10", "12", "13", "14", "16"],
};
const names = Object.keys(partOf) as (keyof SubScores)[];

test("no sheet leaves the published ranges", () => {
  fc.assert(
    fc.property(sheet, (answers) => {
      const { categorical, continuous } = scoreBam(30, answers)!;
      for (const name of names) {
        const many = partOf[name].length;
        expect(categorical[name]).toBeGreaterThanOrEqual(0);
        expect(categorical[name]).toBeLessThanOrEqual(many * 4);
        expect(continuous[name]).toBeGreaterThanOrEqual(0);
        expect(continuous[name]).toBeLessThanOrEqual(many * 30);
      }
    }),
  );
});

test("more of an item never makes its sub-score less, and touches no other: none is reversed", () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom(...items), (answers, item) => {
      const value = answers[item]!;
      const top = kindOf(item) === "days" ? 30 : 4;
      // With 4 at none, 5 is none by the form.
      fc.pre(value < top && !(item === "5" && answers["4"] === 0) && item !== "4");
      const step = kindOf(item) === "income" ? 4 : 1;
      const before = scoreBam(30, answers)!;
      const after = scoreBam(30, { ...answers, [item]: value + step })!;
      for (const name of names) {
        const isIn = partOf[name].includes(item);
        if (isIn) expect(after.continuous[name]).toBeGreaterThan(before.continuous[name]!);
        else expect(after.continuous[name]).toBe(before.continuous[name]);
        expect(after.categorical[name]).toBeGreaterThanOrEqual(before.categorical[name]!);
        if (!isIn) expect(after.categorical[name]).toBe(before.categorical[name]);
      }
    }),
  );
});

test("days as they are, and words spread over thirty days", () => {
  fc.assert(
    fc.property(sheet, (answers) => {
      const days = scoreBam(30, answers)!.continuous.use;
      const five = answers["4"] === 0 ? 0 : answers["5"]!;
      expect(days).toBe(answers["4"]! + five + answers["6"]!);
    }),
  );
});

test("one item passed over takes its own sub-score away and no other", () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom(...items), (answers, item) => {
      fc.pre(!(item === "5" && answers["4"] === 0));
      const { categorical } = scoreBam(30, { ...answers, [item]: null })!;
      for (const name of names)
        expect(categorical[name] === null).toBe(partOf[name].includes(item));
    }),
  );
});

test("what the guide calls worth a look begins at Use 1, Risk 12, and up to Protective 12", () => {
  expect(worthALook({ use: 0, risk: 11, protective: 13 })).toEqual({
    use: false,
    risk: false,
    protective: false,
  });
  expect(worthALook({ use: 1, risk: 12, protective: 12 })).toEqual({
    use: true,
    risk: true,
    protective: true,
  });
  expect(worthALook({ use: null, risk: null, protective: null })).toEqual({
    use: null,
    risk: null,
    protective: null,
  });
});
