import { expect, test } from "vitest";
import { emojiGroups, emojisIn, findEmojis } from "#app/messages/pickers/emojis.ts";
import { gridStep } from "#app/messages/pickers/grid-step.ts";

test("both languages name the same emojis, each once", async () => {
  const [en, es] = [await emojisIn("en"), await emojisIn("es")];
  const shapes = (groups: typeof en) => groups.map((group) => group.map(([emoji]) => emoji));
  expect(shapes(es)).toEqual(shapes(en));
  expect(en).toHaveLength(emojiGroups.length);
  const all = en.flat();
  expect(new Set(all.map(([emoji]) => emoji)).size).toBe(all.length);
  expect([...all, ...es.flat()].filter(([emoji, name]) => !emoji || !name)).toEqual([]);
});

test("no drink, smoke, needle or slot machine is laid before anybody", async () => {
  const all = new Set((await emojisIn("en")).flat().map(([emoji]) => emoji.replace("\uFE0F", "")));
  expect(
    ["🍺", "🍻", "🍷", "🍸", "🍹", "🍾", "🥂", "🥃", "🍶", "🚬", "💉", "🎰"].filter((one) =>
      all.has(one),
    ),
  ).toEqual([]);
  expect(all.has("☕") && all.has("❤") && all.has("🌱")).toBe(true);
});

test("emojis are found by the beginnings of their words, in any order, accents aside", async () => {
  const [en, es] = [await emojisIn("en"), await emojisIn("es")];
  expect(findEmojis(en, "RED heart")[0]?.[0]).toBe("❤️");
  expect(findEmojis(en, "heart red").map(([emoji]) => emoji)).toContain("❤️");
  expect(findEmojis(es, "corazon  rojo")[0]?.[0]).toBe("❤️");
  expect(findEmojis(en, "zzz nothing")).toEqual([]);
  expect(findEmojis(en, "  ")).toEqual([]);
  expect(findEmojis(en, "f")).toHaveLength(60);
});

test("arrow keys keep their column, and rows of any length lead into each other", () => {
  // 0 1 / 2 3 4 / 5
  const rows = [2, 3, 1];
  const step = (at: number, key: string, ctrlKey = false) => gridStep(rows, at, { key, ctrlKey });
  expect([step(1, "ArrowDown"), step(4, "ArrowUp"), step(4, "ArrowDown")]).toEqual([3, 1, 5]);
  expect([step(5, "ArrowUp"), step(0, "ArrowUp"), step(5, "ArrowDown")]).toEqual([2, 0, 5]);
  expect([
    step(1, "ArrowRight"),
    step(2, "ArrowLeft"),
    step(0, "ArrowLeft"),
    step(5, "ArrowRight"),
  ]).toEqual([2, 1, 0, 5]);
  expect([step(3, "Home"), step(3, "End"), step(3, "Home", true), step(3, "End", true)]).toEqual([
    2, 4, 0, 5,
  ]);
  expect([step(3, "a"), gridStep([], 0, { key: "End", ctrlKey: false })]).toEqual([null, null]);
});
