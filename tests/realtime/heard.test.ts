import { afterEach, expect, test } from "vitest";
import { noteHeard, notHeardOf, startHearing, stopHearing } from "#server/realtime/heard.ts";

const head = (lastSeq: number, lastChange = 0) => ({
  groupId: 7,
  slug: "seven",
  lastSeq,
  lastChange,
});

afterEach(() => stopHearing(() => false));

test("what is newer than what was heard of a group is noticed", () => {
  startHearing(head(5, 2));
  expect(notHeardOf([head(5, 2)])).toEqual([]);
  expect(notHeardOf([head(6, 2)])).toEqual([head(6, 2)]);
  expect(notHeardOf([head(5, 3)])).toEqual([head(5, 3)]);
});

test("what was heard is not asked for again, and late packets take nothing back", () => {
  startHearing(head(5));
  noteHeard("seven", [{ seq: 7 }, { seq: 8, change: 4 }]);
  noteHeard("seven", [{ seq: 6, change: 3 }]);
  expect(notHeardOf([head(8, 4)])).toEqual([]);
});

test("a second listener does not move the mark of the first", () => {
  startHearing(head(5));
  startHearing(head(9));
  expect(notHeardOf([head(9)])).toEqual([head(9)]);
});

test("a group that nobody listens to here is forgotten", () => {
  startHearing(head(5));
  stopHearing((groupId) => groupId !== 7);
  expect(notHeardOf([head(9)])).toEqual([]);
  noteHeard("seven", [{ seq: 9 }]);
  expect(notHeardOf([head(10)])).toEqual([]);
});
