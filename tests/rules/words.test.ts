import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "#server/rules/judge.ts";
import { readyRules } from "#server/rules/ready-rules.ts";

const found = (text: string, ...entries: string[]) =>
  judge(text, readyRules([{ id: "words", kind: "words", deed: "hold", entries }])).map(
    ({ says, from, to }) => [says, text.slice(from, to)],
  );

test("a listed word is found wherever it stands by itself, with its place in the text as it was written", () => {
  expect(found("𝓗ello, SPAM! And (spám) again.", "spam")).toEqual([
    ["spam", "SPAM"],
    ["spam", "spám"],
  ]);
});

describe("a disguise changes nothing", () => {
  test.each([
    "ｓｐａｍ",
    "𝓼𝓹𝓪𝓶",
    "ѕраm",
    "ꜱᴘᴀᴍ",
    "🆂🅿🅰🅼",
    "🇸 🇵 🇦 🇲",
    "s\u200bp\u00ada\u2060m",
    "s\u0301p\u0301a\u0301m",
    "\u202espam\u202c",
    "s\u3164pam",
    "**sp**am",
    "_sp_am",
    "`sp`am",
    "~~sp~~am",
    "||spam||",
    "[sp](https://example.org)am",
    "s p a m",
    "s  p  a  m",
    "s.p.a.m",
    "S.P.A.M.",
    "s-p-a-m",
    "s, p, a, m",
    "sp4m",
    "5p4m",
    "$pam",
    "sp@m",
    "spaaaaam",
    "s p a a a m",
    "sp\nam",
    "sp-\nam",
    "> sp\n> am",
    "s\np\na\nm",
    "s🎉p🎉a🎉m",
    "sp🎉am",
    "&#115;pam",
    "sp&#x61;m",
    "s&shy;pam",
  ])("%j", (text) => {
    expect(found(text, "spam")).toHaveLength(1);
    expect(found(`well, ${text} it is`, "spam")).toEqual([["spam", expect.any(String)]]);
  });
});

describe("what only looks like it is not found", () => {
  test.each([
    ["class assistance passage bass assess grass", "ass"],
    ["I am a 55 year old", "ass"],
    ["b@ss p4ss cl@ss m a s s", "ass"],
    ["Scunthorpe United", "cunt"],
    ["Essex, Sussex, unisex", "sex"],
    ["my pen is blue, the pen\nis here", "penis"],
    ["the rapist was caught", "therapist"],
    ["up at 5am", "sam"],
    ["looser clothes", "loser"],
    ["FAIL, ail", "all"],
    ["azo", "420"],
    ["bu ynow, buynow", "buy now"],
    ["methods", "meth"],
    ["a spa mat", "spam"],
    ["c is a letter", "C++"],
  ])("%j is no %s", (text, entry) => {
    expect(found(text, entry)).toEqual([]);
  });
});

describe("phrases, beginnings and inflections", () => {
  test.each([
    ["get FREE\n\nsamples", "free samples", "FREE\n\nsamples"],
    ["f r e e  s a m p l e s", "free samples", "f r e e  s a m p l e s"],
    ["free... **samples**", "free samples", "free... **samples"],
    ["free-samples", "free sample", "free-samples"],
    ["I'm selling it", "sell*", "selling"],
    ["selling pills", "sell pill*", ""],
    ["selling a pill", "selling a pill", "selling a pill"],
    ["two pills", "pill", "pills"],
    ["they spammed", "spam", "spammed"],
    ["estoy vendiendo", "vender", "vendiendo"],
    ["yo vendo", "vender", "vendo"],
    ["son putas", "puto", "putas"],
    ["NIN\u0303AS", "niña", "NIN\u0303AS"],
    ["my e mail", "e-mail", "e mail"],
    ["dont", "don’t", "dont"],
    ["you a$$", "ass", "a$$"],
    ["I sell   💊 here", "sell 💊", "sell   💊"],
    ["learn C++ now", "c++", "C++"],
    ["k1ll", "kill", "k1ll"],
  ])("%j, listed %j", (text, entry, words) => {
    expect(found(text, entry)).toEqual(words ? [[entry, words]] : []);
  });

  test("letters that stand alone may follow a word that ends with the first of them", () => {
    expect(found("this is s p a m ok", "spam")).toEqual([["spam", "s p a m"]]);
  });

  test("short words are not inflected", () => {
    expect(found("hits hitting", "hit")).toEqual([]);
  });
});

test("whatever stands in entries is only compared", () => {
  const odd = [
    "",
    " ",
    "*",
    "**",
    "(",
    "[a-",
    ".*",
    "a|b",
    "\\",
    "(?<x>",
    "💀",
    "\ud800",
    "&#0;",
    "a".repeat(100),
  ];
  expect(found("hello ** (b) 💀 world", ...odd)).toEqual([["💀", "💀"]]);
  expect(
    found("hello", ...Array.from({ length: 200 }, (_, at) => `${at}`.padEnd(100, "("))),
  ).toEqual([]);
});

describe("whatever is written", () => {
  const pieces = fc.constantFrom(
    ..."spam buy now 1 4 $ @ ! * ** _ ` ~ . - | ( ) [ ] &#115; &shy; 💊 🇸 ＠ http:// a.com 555 five cinco dot at".split(
      " ",
    ),
    " ",
    "\n",
    "\u200b",
    "\u0301",
    "\u202e",
    "\ud83d",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
  );

  test("it is answered, in order, with at most 20 places that are in the text", () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (written, entries) => {
        const kinds = ["words", "links", "contact", "selling"] as const;
        const rules = kinds.map((kind) => ({ id: kind, kind, deed: "flag" as const, entries }));
        const findings = judge(written, readyRules(rules));
        expect(findings.length).toBeLessThanOrEqual(20);
        let last = 0;
        for (const { from, to } of findings) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(written.length);
          last = from;
        }
      }),
    );
  });

  const disguises = fc.constantFrom(
    "",
    "",
    "\u200b",
    "\u00ad",
    "\u0301",
    "\u2060",
    "\u202e",
    "*",
    "**",
    "_",
    "`",
    "~~",
    "🎉",
  );
  const word = fc
    .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), { minLength: 3, maxLength: 12 })
    .map((all) => all.join(""));

  test("a listed word is found under marks, capitals and what nobody sees", () => {
    fc.assert(
      fc.property(
        word,
        fc.array(fc.tuple(disguises, fc.boolean()), { minLength: 12, maxLength: 12 }),
        (listed, how) => {
          const hidden = [...listed]
            .map((letter, at) => {
              const [mark, isCapital] = how[at]!;
              return (isCapital ? letter.toUpperCase() : letter) + mark;
            })
            .join("");
          expect(found(`Look: ${hidden}. Really.`, listed).length).toBe(1);
        },
      ),
    );
  });
});
