import { expect, test } from "vitest";
import { findGroups, nextUnread } from "#app/groups/find-groups.ts";

const group = (name: string, unread = 0) => ({ slug: name.toLowerCase(), name, unread });

test("a group is found by any part of its name, its beginning first", () => {
  const groups = ["Quiet mornings", "Mañanas", "Morning walk"].map((name) => group(name));
  const names = (asked: string) => findGroups(groups, asked).map(({ name }) => name);
  expect(names("MORNING ")).toEqual(["Morning walk", "Quiet mornings"]);
  expect(names("manana")).toEqual(["Mañanas"]);
  expect(names("")).toEqual(["Quiet mornings", "Mañanas", "Morning walk"]);
  expect(names("x")).toEqual([]);
});

test("keys lead from one group with something new to the next, by name and round and round", () => {
  const groups = [group("C", 2), group("A", 1), group("B"), group("D", 4)];
  const next = (open: string | undefined, step: 1 | -1) => nextUnread(groups, open, step)?.slug;
  expect([next(undefined, 1), next("a", 1), next("c", 1), next("d", 1)]).toEqual([
    "a",
    "c",
    "d",
    "a",
  ]);
  expect([next(undefined, -1), next("a", -1), next("c", -1), next("b", -1)]).toEqual([
    "d",
    "d",
    "a",
    "a",
  ]);
  expect(nextUnread([group("A", 3), group("B")], "a", 1)).toBeUndefined();
  expect(nextUnread([], undefined, 1)).toBeUndefined();
});
