import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { items, type Answers, type Item } from "#server/measures/item-contract.ts";
import {
  countAnswered,
  firstOpen,
  isAsked,
  neighbours,
  numberOf,
  withAnswer,
} from "#server/measures/sequence.ts";

const walk = (answers: Answers): Item[] => {
  const way: Item[] = ["1"];
  for (;;) {
    const { after } = neighbours(answers, way.at(-1)!);
    if (after === null) return way;
    way.push(after);
  }
};

describe("the way through the questions", () => {
  test("asks 17, and what 7 asks only after days in 6", () => {
    const without = walk({ "4": 2, "6": 0 });
    expect(without).toEqual(["1", "2", "3", "4", "5", "6", ...items.slice(items.indexOf("8"))]);
    expect(walk({ "4": 2, "6": 1 })).toEqual(items);
    expect(walk({ "4": 2, "6": null })).not.toContain("7a");
    expect(walk({})).not.toContain("7a");
  });

  test("leaves out 5 only when 4 was on no day", () => {
    expect(walk({ "4": 0 })).not.toContain("5");
    expect(walk({ "4": null })).toContain("5");
    expect(walk({ "4": 1 })).toContain("5");
  });

  test("back is the way that was come, whatever was answered", () => {
    const some = fc.record({
      "4": fc.option(fc.integer({ min: 0, max: 30 })),
      "6": fc.option(fc.integer({ min: 0, max: 30 })),
    });
    fc.assert(
      fc.property(some, (answers) => {
        const way = walk(answers);
        for (const [at, item] of way.entries())
          expect(neighbours(answers, item).before).toBe(way[at - 1] ?? null);
        expect(way.every((item) => isAsked(answers, item))).toBe(true);
      }),
    );
  });

  test("goes on at the first that is open; passed over is not open", () => {
    expect(firstOpen({})).toBe("1");
    expect(firstOpen({ "1": null, "2": 3 })).toBe("3");
    const all = Object.fromEntries(items.map((item) => [item, 1])) as Answers;
    expect(firstOpen(all)).toBeNull();
    expect(firstOpen({ ...all, "7c": undefined } as Answers)).toBe("7c");
  });
});

describe("one more answer", () => {
  test("takes out days with many drinks that are more than the days with any, to be asked again", () => {
    const sheet: Answers = { "4": 10, "5": 6 };
    expect(withAnswer(sheet, "4", 6)).toEqual({ "4": 6, "5": 6 });
    expect(withAnswer(sheet, "4", 5)).toEqual({ "4": 5 });
    expect(withAnswer(sheet, "4", 0)).toEqual({ "4": 0 });
    expect(withAnswer(sheet, "4", null)).toEqual({ "4": null, "5": 6 });
  });

  test("takes out the kinds of drugs when there was no day with any", () => {
    const sheet: Answers = { "6": 4, "7a": 4, "7g": null, "8": 1 };
    expect(withAnswer(sheet, "6", 0)).toEqual({ "6": 0, "8": 1 });
    expect(withAnswer(sheet, "6", 2)).toEqual({ ...sheet, "6": 2 });
  });

  test("changes nothing when it is the same once more, and never the sheet that it was given", () => {
    const value = fc.option(fc.integer({ min: 0, max: 4 }));
    const step = fc.tuple(fc.constantFrom(...items), value);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), step, (before, [item, last]) => {
        const sheet = before.reduce<Answers>((so, [one, v]) => withAnswer(so, one, v), {});
        const copy = { ...sheet };
        const once = withAnswer(sheet, item, last);
        expect(withAnswer(once, item, last)).toEqual(once);
        expect(sheet).toEqual(copy);
        // More than 4 allows is refused before it comes here.
        const fits = item !== "5" || (last ?? 0) <= (sheet["4"] ?? 30);
        if (isAsked(sheet, item) && fits) expect(once[item]).toBe(last);
      }),
    );
  });
});

test("counts questions, not kinds of drugs, and what the form skips for another answer's sake", () => {
  expect(items.map(numberOf).at(-1)).toBe(17);
  expect(countAnswered({})).toBe(0);
  expect(countAnswered({ "1": 0, "2": null })).toBe(1);
  expect(countAnswered({ "6": 2, "7a": 1, "7b": 2 })).toBe(2);
  expect(countAnswered({ "4": 0, "6": 0 })).toBe(4);
});
