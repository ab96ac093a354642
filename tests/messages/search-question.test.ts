import { describe, expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { excerpt } from "#server/messages/excerpt.ts";
import { accented, fold, readQuestion, unaccented } from "#server/messages/search-question.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

const signs = `- -- " a night or ñ é ! & | ( ) ' <-> :* \\ 🌱 ~1 , .`.split(" ").concat(" ", " ");

describe("a question", () => {
  test("tells what is wanted from what is not", () => {
    expect(readQuestion('walk -rain "good morning" -"late night" well-known')).toEqual({
      wanted: 'walk "good morning" well-known',
      unwanted: ["rain", '"late night"'],
    });
    expect(readQuestion("-")).toEqual({ wanted: "", unwanted: [] });
  });

  test("never excludes by what is wanted, and never breaks, whatever is typed", async () => {
    const draw = numbers(7);
    const typed = Array.from({ length: 3000 }, () =>
      Array.from({ length: draw(12) }, () => signs[draw(signs.length)]).join(""),
    );
    const wanted = typed.map((text) => readQuestion(text).wanted);
    const rows = await bareSql()<{ text: string; query: string }[]>`
      select text, websearch_to_tsquery('pg_catalog.english', text)::text
        || websearch_to_tsquery('pg_catalog.spanish', text)::text as query
      from jsonb_array_elements_text(${JSON.stringify(wanted)}::text::jsonb) as text`;
    expect(rows).toHaveLength(3000);
    const outsideWords = (query: string) => query.replace(/'([^']|'')*'/g, "");
    expect(rows.filter(({ query }) => outsideWords(query).includes("!"))).toEqual([]);
  });

  test("is folded letter for letter, as the database folds a message", async () => {
    const text = `${accented} Añoranza, corazón y pingüino: über alles Müde`;
    const [row] = await bareSql()<{ folded: string }[]>`
      select translate(${text}, ${accented}, ${unaccented}) as folded`;
    expect(fold(text)).toBe(row!.folded);
    expect(fold(accented)).toBe(unaccented);
    expect(fold("ñÑçõß×÷🌱")).toBe("ñÑçõß×÷🌱");
  });
});

describe("an excerpt", () => {
  const marks = ["\uE000", "\uE001"] as const;

  test("joins what several copies mark, and leaves out a copy of another length", () => {
    const copies = ["\uE000one\uE001 two three", "one \uE000two\uE001 three", "\uE000x\uE001"];
    expect(excerpt("one two three", copies, marks)).toEqual([
      { text: "one", isHit: true },
      { text: " ", isHit: false },
      { text: "two", isHit: true },
      { text: " three", isHit: false },
    ]);
  });

  test("is never long, never half a sign, and always has its first hit", () => {
    const draw = numbers(3);
    const part = () =>
      Array.from({ length: draw(400) }, () => ["a", "🌱", " ", "bc", "\n"][draw(5)]).join("");
    for (let run = 0; run < 500; run++) {
      const [before, after] = [part(), part()];
      const marked = `${before} \uE000hit\uE001 ${after}`;
      const pieces = excerpt(`${before} hit ${after}`, [marked], marks);
      const text = pieces.map((piece) => piece.text).join("");
      expect(pieces.filter(({ isHit }) => isHit)).toEqual([{ text: "hit", isHit: true }]);
      expect([text.isWellFormed(), text.length < 260]).toEqual([true, true]);
    }
  });
});
