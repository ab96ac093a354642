import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionAt, putMention } from "#app/messages/pickers/mention-at.ts";

/** The caret stands where the bar is. */
const at = (marked: string) => mentionAt(marked.replace("|", ""), marked.indexOf("|"));

test.each([
  ["@|", 0, ""],
  ["@ma|", 0, "ma"],
  ["hi @ma| there", 3, "ma"],
  ["(@ma|)", 1, "ma"],
  ["¡@ana maría|", 1, "ana maría"],
  ["one\n@ma|", 4, "ma"],
  ["a@b.example @to|", 12, "to"],
  ["👋@to|", 2, "to"],
])("in %j a name is being typed", (marked, start, prefix) => {
  expect(at(marked)).toEqual({ start, prefix });
});

test.each([
  "|@ma",
  "ma|",
  "mail me@ma|",
  "first.last+x-@ma|",
  "ñ@ma|",
  "@ |",
  "@ma  |",
  "@ma\nx|",
  "@\t|",
  `@${"a".repeat(41)}|`,
])("in %j no name is being typed", (marked) => expect(at(marked)).toBeNull());

test("the name takes the place of what was typed, with one space after it", () => {
  const put = (marked: string) => {
    const text = marked.replace("|", "");
    const { text: now, caret } = putMention(text, at(marked)!, "Ana María");
    return `${now.slice(0, caret)}|${now.slice(caret)}`;
  };
  expect(put("hi @an|")).toBe("hi @Ana María |");
  expect(put("hi @an| there")).toBe("hi @Ana María |there");
  expect(put("(@|)")).toBe("(@Ana María |)");
});

test("whatever stands around, only the name's own stretch is replaced", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (head, tail) => {
      const text = `${head}@ma${tail}`;
      const found = mentionAt(text, head.length + 3);
      if (!found) return;
      const put = putMention(text, found, "Maya");
      expect(put.text.startsWith(text.slice(0, found.start))).toBe(true);
      expect(put.text.endsWith(tail)).toBe(true);
      expect(put.text.slice(0, put.caret).endsWith("@Maya ")).toBe(true);
    }),
  );
});
