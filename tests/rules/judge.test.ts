import { describe, expect, test } from "vitest";
import type { Rule, RuleKind } from "#server/rules/judge-contract.ts";
import { judge } from "#server/rules/judge.ts";
import { readyRules } from "#server/rules/ready-rules.ts";
import { foundIn, halfOf, labelledTexts, qualityOf } from "./labelled.ts";

const rule = (id: string, kind: RuleKind, entries: string[] = []): Rule => ({
  id,
  kind,
  deed: "hold",
  entries,
});

test("each rule says what it found, in the order of the text", () => {
  const rules = [
    rule("a", "contact"),
    rule("b", "words", ["pills"]),
    { ...rule("c", "selling"), deed: "refuse" as const },
    rule("d", "links", ["example.org"]),
    rule("e", "words", ["pill*"]),
  ];
  const text = "Selling pills, 5 each. evil.com, 512-555-0143, example.org";
  expect(
    judge(text, readyRules(rules)).map(({ ruleId, deed, says, from, to }) => [
      ruleId,
      deed,
      says,
      text.slice(from, to),
    ]),
  ).toEqual([
    ["c", "refuse", "offer", "Selling pills, 5 each"],
    ["b", "hold", "pills", "pills"],
    ["e", "hold", "pill*", "pills"],
    ["d", "hold", "link", "evil.com"],
    ["a", "hold", "telephone", "512-555-0143"],
  ]);
  expect(judge(text, readyRules([]))).toEqual([]);
});

test("a rule does not hide behind what another one finds", () => {
  const ready = readyRules([rule("often", "words", ["yes"]), rule("once", "words", ["bomb"])]);
  const findings = judge(`${"yes ".repeat(100)}bomb`, ready);
  expect(findings).toHaveLength(20);
  expect(findings.at(-1)?.ruleId).toBe("once");
});

test("contact data is named by its kind", () => {
  const texts = labelledTexts("contact").filter(({ label }) => label);
  const found = texts.map(({ text, label }) => ({
    label,
    says: foundIn("contact", text)[0]?.says,
  }));
  const right = found.filter(({ label, says }) => label === says);
  expect(right.length / texts.length).toBeGreaterThan(0.9);
});

describe("both halves of the labelled texts reach the goals", () => {
  for (const kind of ["selling", "contact"] as const)
    for (const half of ["tuning", "testing"] as const)
      test(`${kind}, ${half}`, () => {
        const texts = labelledTexts(kind).filter((text) => halfOf(text) === half);
        const { found, flagged, meant, others } = qualityOf(kind, texts);
        expect(Math.min(meant, others)).toBeGreaterThan(35);
        expect(found).toBeGreaterThanOrEqual(0.9);
        expect(flagged).toBeLessThanOrEqual(0.05);
      });
});

test("the sets that were held out are reached since they were looked at", () => {
  const selling = ["", "-2", "-3", "-4"].flatMap((n) => labelledTexts(`selling-held-out${n}`));
  for (const { found, flagged } of [
    qualityOf("selling", selling),
    qualityOf("contact", labelledTexts("contact-held-out")),
  ]) {
    expect(found).toBeGreaterThanOrEqual(0.9);
    expect(flagged).toBeLessThanOrEqual(0.05);
  }
});

describe("a hostile text sixteen times as long takes nowhere near its square", () => {
  const of = (length: number) => (_: unknown, at: number) => "a".repeat((at % length) + 1);
  const lists = [
    Array.from({ length: 200 }, of(100)),
    Array.from({ length: 200 }, (_, at) =>
      Array.from({ length: 20 }, (_, bit) => ((at >> (bit % 8)) & 1 ? "i" : "l")).join(""),
    ),
    Array.from({ length: 200 }, (_, at) => `${"ab".repeat(50).slice(at % 50)}*`),
    Array.from({ length: 200 }, (_, at) => "💊".repeat((at % 50) + 1)),
  ];
  const ready = readyRules([
    ...lists.map((entries, at) => rule(`${at}`, "words", entries)),
    rule("links", "links"),
    rule("contact", "contact"),
    rule("selling", "selling"),
  ]);
  const took = (text: string) => {
    const began = performance.now();
    judge(text, ready);
    return performance.now() - began;
  };
  test.each([
    "a",
    "a ",
    "aa*",
    "ab\n",
    "i1l!",
    "i111",
    "💊",
    "](http",
    "&#97;",
    "five five y ",
    "5 5 5 1 2 ",
    "evil.com ",
    "a dot ",
    "x at gmail ",
    "a@b.c:",
    "@joe insta is ",
    "selling my ",
    "s e l l ",
    "e\u0301 ",
    " . ",
    "((((",
    "http:",
  ])("%j", (piece) => {
    const text = (length: number) => piece.repeat(length).slice(0, length);
    took(text(1000));
    // Other work on the machine may disturb one look or two, but a square would disturb all of them.
    let [short, long] = [Infinity, Infinity];
    for (let looks = 0; looks < 10 && !(long < 80 * Math.max(short, 0.5)); looks += 1) {
      short = Math.min(short, took(text(1000)));
      long = Math.min(long, took(text(16_000)));
    }
    // Sixteen times is right, its square would be 256.
    expect(long).toBeLessThan(80 * Math.max(short, 0.5));
  });
});

test("a list and a text that were made for each other cost no more than so many steps for each letter", () => {
  const endings = Array.from({ length: 200 }, (_, at) =>
    at.toString(2).padStart(8, "0").replaceAll("0", "i").replaceAll("1", "l"),
  );
  const piece = "aililllli";
  const entries = endings.map((ending) => `${piece.repeat(10)}a${ending}`);
  const ready = readyRules([rule("words", "words", entries)]);
  const text = `${piece}*`.repeat(1600);
  const steps = addsDuring(() => judge(text, ready));
  expect(steps).toBeGreaterThan(text.length);
  expect(steps).toBeLessThan(50 * text.length);
});

/* oxlint-disable no-extend-native -- for the length of one call, to count steps instead of time */
/** How often anything is put into a set, which each letter that is compared exactly does. */
function addsDuring(run: () => unknown): number {
  const { add } = Set.prototype;
  let count = 0;
  Set.prototype.add = function (value: unknown) {
    count += 1;
    return add.call(this, value);
  };
  try {
    run();
  } finally {
    Set.prototype.add = add;
  }
  return count;
}
/* oxlint-enable no-extend-native */
