import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "#server/safety/screening/characters.ts";
import { phrases } from "#server/safety/screening/lexicon.ts";
import { learned } from "#server/safety/screening/scorecard/learned.ts";
import { screen, wordsOf } from "#server/safety/screening/screen.ts";
import { labelledTexts, learnedTexts, qualityOf, strangerSets } from "./labelled.ts";
import { fingerprint } from "./learn.ts";

/** What is reached with texts of somebody else (docs/SCREENING.md); asked for are 0.95 and 0.05. */
const goals = { found: 0.9, flagged: 0.06 };

const counted = (text: string) =>
  screen(text)
    .found.filter(({ weight }) => weight > 0)
    .map((one) => [one.topic, one.says, wordsOf(text, one)]);
const why = (text: string) => [
  ...new Set(
    screen(text)
      .found.map(({ because }) => because)
      .filter(Boolean),
  ),
];

test("says what was said, what it is about and in which words", () => {
  expect(counted("Rough day. I don’t want to live anymore 😞")).toContainEqual([
    "self-harm",
    "no wish to live",
    "don’t want to live",
  ]);
  expect(counted("Mi amigo no respira")).toContainEqual([
    "overdose",
    "does not breathe or wake",
    "no respira",
  ]);
});

describe("what takes it back is named, too", () => {
  test.each([
    ["I'm not going to hurt myself", "negated"],
    ["no thoughts of killing myself, just tired", "negated"],
    ["no voy a matarme", "negated"],
    ["I was suicidal two years ago", "past"],
    ["hace tres años intenté quitarme la vida", "past"],
    ["I cut myself shaving", "idiom"],
    ["I'm going to kill him lol", "hyperbole"],
    ["The song goes: I want to die", "reported"],
    ["what to do if someone is not breathing", "hypothetical"],
  ])("%s: %s", (text, because) => {
    expect(screen(text).topic).toBeNull();
    expect(why(text)).toContain(because);
  });

  test.each([
    "I can't stop thinking about killing myself",
    "no puedo dejar de pensar en matarme",
    "I was suicidal two years ago and now I am suicidal again",
    "I'm not kidding, I'm going to kill myself",
    "I used to think about it. Today I want to die",
    "why shouldn't I kill myself",
  ])("and what only looks like it does not: %s", (text) => {
    expect(screen(text).topic).toBe("self-harm");
  });
});

describe("a disguise changes nothing", () => {
  test.each([
    ["K I L L   M Y S E L F"],
    ["k.i.l.l m.y.s.e.l.f"],
    ["going to ki\u200bll my\u00adself"],
    ["going to kїll mysеlf"],
    ["ｇｏｉｎｇ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ"],
    ["going to k1ll mys3lf"],
    ["going to k*ll myself"],
    ["going to kill\nmyself"],
    ["going to **kill** _myself_"],
    ["killmyself"],
    ["me quiero\nmatar"],
    ["ME QUIERO MATAR"],
    ["m e  q u i e r o  m a t a r"],
    ["q\u0301uiero\u0301 mori\u0301r"],
  ])("%j", (text) => {
    expect(screen(text).topic).toBe("self-harm");
  });

  test("and neither do capitals, accents or an apostrophe of another kind", () => {
    const plain = labelledTexts("en").filter(({ topic }) => topic && topic !== "overdose");
    for (const { text } of plain.filter(({ text }) => screen(text).topic)) {
      expect(screen(text.toUpperCase()).topic).not.toBeNull();
      expect(screen(text.replaceAll("'", "’")).topic).not.toBeNull();
    }
  });
});

test("of the texts that were learned from, nearly all are judged as they were labelled", () => {
  const { found, flagged } = qualityOf(learnedTexts().flatMap(({ texts }) => texts));
  expect(found).toBeGreaterThanOrEqual(0.98);
  expect(flagged).toBeLessThanOrEqual(0.02);
});

test("the weights were learned from the texts that are here", () => {
  const all = learnedTexts().flatMap(({ texts }) => texts);
  expect(learned.learnedFrom, "run: npx tsx tests/safety/learn-anew.ts").toBe(fingerprint(all));
});

describe("texts that nothing was made by", () => {
  test.each(strangerSets())("%s", (name) => {
    const { found, flagged, rightTopic, crises, others } = qualityOf(labelledTexts(name));
    expect(Math.min(crises, others)).toBeGreaterThan(100);
    expect(found).toBeGreaterThanOrEqual(goals.found);
    expect(flagged).toBeLessThanOrEqual(goals.flagged);
    expect(rightTopic).toBeGreaterThanOrEqual(0.85);
  });
});

test("whatever is written, it answers, and with places that are in the text", () => {
  const pieces = fc.constantFrom(
    "kill ",
    "my",
    "self ",
    "no ",
    "I ",
    "me ",
    "quiero ",
    "🔫",
    "…",
    "'",
    "*",
    "\n",
    "“",
    "𝕜",
    "\u0301",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (written) => {
      for (const { from, to } of screen(written).found) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(written.length);
      }
      expect(fold(written).every(({ at }) => at < written.length)).toBe(true);
    }),
  );
});

test("every phrase can be found: none begins with nothing, and each is of a sign that is whole", () => {
  const lacking = phrases.filter(
    ({ sign: { role, topic, weight }, anchor, elements }) =>
      !elements[anchor]?.words.size || (role === "crisis" && !(topic && weight)),
  );
  expect(lacking.map(({ source }) => source)).toEqual([]);
});

/* oxlint-disable no-extend-native -- for the length of one call, to count steps instead of time */
/** How often anything is looked up in a set or a map: all that the screening does goes through these. */
function lookUpsFor(text: string): number {
  const { has } = Set.prototype;
  const { get } = Map.prototype;
  let count = 0;
  Set.prototype.has = function (value: unknown) {
    count += 1;
    return has.call(this, value);
  };
  Map.prototype.get = function (key: unknown) {
    count += 1;
    return get.call(this, key) as unknown;
  };
  try {
    screen(text);
  } finally {
    Set.prototype.has = has;
    Map.prototype.get = get;
  }
  return count;
}
/* oxlint-enable no-extend-native */

describe("a hostile text of 16,000 characters takes about four times the steps of one of 4,000", () => {
  test.each([
    ["a phrase over and over", "i want to kill myself and not "],
    ["its beginning over and over", "i want to i want to "],
    ["its anchor over and over", "kill kill kill "],
    ["words that add nothing", "really just so very "],
    ["gaps", "took all the all the pills "],
    ["idioms", "killing me to die for "],
    ["one letter at a time", "k i l l m y s e l f "],
    ["glued", "killmyselfkillmyselfkillmyselfkillmyselx "],
    ["one long word", "killmyself"],
    ["look-alikes and marks", "kі\u0301ll m\u200bysеlf "],
    ["asterisks", "k*** m***** "],
    ["quotation marks", '"""“'],
    ["ends of sentences", ".!?\n\n"],
    ["misspelt", "sucidde overdossed "],
  ])("%s", (_what, piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const [short, long] = [lookUpsFor(of(4000)), lookUpsFor(of(16_000))];
    expect(short).toBeGreaterThan(0);
    // Four times the text, and a little for what a text begins with; a square would be sixteen times.
    expect(long / short).toBeLessThan(4.5);
  });
});
