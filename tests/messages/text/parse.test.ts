import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMessage } from "#app/messages/text/blocks.ts";
import { plainText } from "#app/messages/text/plain-text.ts";
import { tame } from "#app/messages/text/tame.ts";
import type { Block, Inline } from "#app/messages/text/tree.ts";

/** A tree in a short notation: `em(…)`, `b(…)`, `c(…)`, `a(href)`, `@(id)`. */
const line = (nodes: Inline[]): string => nodes.map(inline).join("");
function inline(node: Inline): string {
  if (node.kind === "text") return node.text;
  if (node.kind === "code") return `c(${node.text})`;
  if (node.kind === "mention") return `@(${node.id})`;
  if (node.kind === "link") return `a(${node.href})`;
  return `${node.kind === "strong" ? "b" : "em"}(${line(node.children)})`;
}
function block(one: Block): unknown {
  if (one.kind === "paragraph") return one.lines.map(line).join("\n");
  if (one.kind === "quote") return { quote: one.blocks.map(block) };
  if (one.kind === "code") return { code: one.text };
  return { list: one.items.map(({ number, content }) => [number ?? "•", line(content)]) };
}
const tree = (body: string, people?: { id: string; name: string }[]) =>
  parseMessage(body, people).map(block);

test.each([
  ["one *small* step", ["one em(small) step"]],
  ["one _small_ step", ["one em(small) step"]],
  ["**thank you** all", ["b(thank you) all"]],
  ["***both*** of it", ["b(em(both)) of it"]],
  ["*a **b** c*", ["em(a b(b) c)"]],
  ["(*in brackets*), *with a stop*.", ["(em(in brackets)), em(with a stop)."]],
  ["*❤️* and *1*", ["em(❤️) and em(1)"]],
  ["*él* y _niñas_", ["em(él) y em(niñas)"]],
])("%j is emphasis", (body, expected) => expect(tree(body)).toEqual(expected));

test.each([
  "2*3*4 and 5 * 6",
  "snake_case_name",
  "*not closed",
  "x * * *",
  "**",
  "****",
  "*\n*",
  "_ _",
  "*_* *-* _*_",
  "# no heading",
  "[no](link)",
  "![no image](x)",
  "| no | table |",
  "<b>no html</b> &amp;",
  ">_<",
  ">:(",
  "2024. What a year",
  "-no list",
  "``` open",
  "a ` b",
  "``",
])("%j stays as it was typed", (body) => expect(tree(body)).toEqual([body]));

test("lines, quotes, lists and code are what they look like", () => {
  expect(tree("one\n\ntwo")).toEqual(["one\n\ntwo"]);
  expect(tree("> she said\n> *hello*\nand I")).toEqual([
    { quote: ["she said\nem(hello)"] },
    "and I",
  ]);
  expect(tree("> > deep\n> less")).toEqual([{ quote: [{ quote: ["deep"] }, "less"] }]);
  expect(tree("today:\n- wake\n- **walk**\n\nfine")).toEqual([
    "today:",
    {
      list: [
        ["•", "wake"],
        ["•", "b(walk)"],
      ],
    },
    "fine",
  ]);
  expect(tree("3. three\n4) four")).toEqual([
    {
      list: [
        [3, "three"],
        [4, "four"],
      ],
    },
  ]);
  expect(tree("```\na *b*\n  c\n```\nd")).toEqual([{ code: "a *b*\n  c" }, "d"]);
  expect(tree("```one line```")).toEqual([{ code: "one line" }]);
  expect(tree("say `*x*` now")).toEqual(["say c(*x*) now"]);
});

test("whoever is named is mentioned, the longest name first, and nobody by half a name", () => {
  const people = [
    { id: "1", name: "Ana" },
    { id: "2", name: "Ana María" },
    { id: "3", name: "snow_fox" },
  ];
  expect(tree("@ana maría, @Ana Maria", people)).toEqual(["@(2), @(2)"]);
  expect(tree("@ana maría, @ANA and @Ana.", people)).toEqual(["@(2), @(1) and @(1)."]);
  expect(tree("*@Snow_Fox*", people)).toEqual(["em(@(3))"]);
  const unnamed = "@Anabel me@ana.example @anañ `@Ana` @someone";
  expect(tree(unnamed, people)).toEqual(["@Anabel me@ana.example @anañ c(@Ana) @someone"]);
});

const marks = /[*_`>\-•.)\s]/g;
const typed = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc.constantFrom(
          ..."*_`>-•.)(@ \n\n12ab".split(""),
          "```",
          "> ",
          "- ",
          "1. ",
          "\n\n",
        ),
        weight: 5,
      },
      { arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }), weight: 1 },
      { arbitrary: fc.constantFrom("https://example.org/a_b", "@Ana", "@ana maría"), weight: 1 },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("no word is ever taken away, only marks", () => {
  fc.assert(
    fc.property(typed, (body) => {
      expect(plainText(body).replace(marks, "")).toBe(tame(body).replace(marks, ""));
    }),
    { numRuns: 2000 },
  );
});

test("what has no marks is shown as it is", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 200 });
  fc.assert(
    fc.property(words, (text) => {
      const body = text.replace(/[*_`>\-•\d@:.\s]/g, "x");
      expect(plainText(body)).toBe(tame(body));
    }),
  );
});

test("a tree is never deeper than its three quotes and three emphases", () => {
  const deep = (blocks: Block[]): number =>
    Math.max(
      0,
      ...blocks.map((one) => {
        if (one.kind === "quote") return 1 + deep(one.blocks);
        if (one.kind === "paragraph") return Math.max(0, ...one.lines.map(depthOfLine));
        return 0;
      }),
    );
  const depthOfLine = (nodes: Inline[]): number =>
    Math.max(0, ...nodes.map((node) => ("children" in node ? 1 + depthOfLine(node.children) : 0)));
  for (const seed of ["> ", ">", "*_", "*_**", "**a _b *c ", "*a", "> *_**", "_*a"]) {
    const body = seed.repeat(4000 / seed.length) + "x" + "*_**".repeat(200);
    expect([seed, deep(parseMessage(body)) <= 6]).toEqual([seed, true]);
  }
  fc.assert(fc.property(typed, (body) => deep(parseMessage(body)) <= 6));
});

test("nothing reaches beyond its message: no turning controls, no pile of marks, no wall of emptiness", () => {
  expect(tame("abc\u202Egpj.exe\u2066x\u2069")).toBe("abcgpj.exex");
  expect(tame(`z${"\u0335".repeat(300)}o`)).toBe(`z${"\u0335".repeat(4)}o`);
  expect(tame("a\r\nb\u0007\tc")).toBe("a\nb\tc");
  expect(tame(`a${"\n".repeat(500)}b`)).toBe("a\n\n\n\nb");
  for (const kept of ["👩‍👩‍👧", "שָׁלוֹם", "สวัสดีที่นี่", "नमस्ते", "می‌خواهم", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️"]) {
    expect(tame(kept)).toBe(kept);
  }
});
