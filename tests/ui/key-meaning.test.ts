import { expect, test } from "vitest";
import { keyMeaning, type Pressed } from "#app/ui/key-meaning.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const means = (key: string, held: Partial<Pressed> = {}, situation = {}) =>
  keyMeaning(
    { key, ...plain, ...held },
    { isTyping: false, isMac: false, hasSingleKeys: true, ...situation },
  );

test("Ctrl with K, or ⌘ with K on a Mac, goes to a group", () => {
  expect(means("k", { ctrlKey: true }, { isTyping: true })).toBe("jump");
  expect(means("K", { metaKey: true }, { isMac: true })).toBe("jump");
  expect(means("k", { ctrlKey: true }, { isMac: true })).toBeNull();
  expect(means("k", { metaKey: true })).toBeNull();
  expect(means("k", { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(means("k", { ctrlKey: true, altKey: true })).toBeNull();
  expect(means("k")).toBeNull();
});

test("a question mark shows the keys unless somebody types, or turned it off", () => {
  expect(means("?", { shiftKey: true })).toBe("keys");
  expect(means("?", { shiftKey: true }, { isTyping: true })).toBeNull();
  expect(means("?", { shiftKey: true }, { hasSingleKeys: false })).toBeNull();
  expect(means("/", { ctrlKey: true }, { isTyping: true, hasSingleKeys: false })).toBe("keys");
  expect(means("/", { ctrlKey: true, shiftKey: true })).toBe("keys");
  expect(means("/")).toBeNull();
});

test("F6 walks through the page, and arrows with Alt and Shift through what is new", () => {
  expect([means("F6"), means("F6", { shiftKey: true })]).toEqual(["next-part", "previous-part"]);
  expect(means("F6", { ctrlKey: true })).toBeNull();
  expect(means("F6", { altKey: true })).toBeNull();
  const held = { altKey: true, shiftKey: true };
  expect([means("ArrowDown", held), means("ArrowUp", held)]).toEqual([
    "next-unread",
    "previous-unread",
  ]);
  expect(means("ArrowUp", { shiftKey: true })).toBeNull();
  expect(means("ArrowUp", { altKey: true })).toBeNull();
});
