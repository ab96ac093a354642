import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import type { MeasureResult, MeasureStanding } from "#server/measures/contract.ts";
import { answerItem } from "#server/measures/answer-item.ts";
import { discardMeasure } from "#server/measures/discard-measure.ts";
import { finishMeasure } from "#server/measures/finish-measure.ts";
import { forgetLeftOpen } from "#server/measures/forget-left-open.ts";
import { items, type Item } from "#server/measures/item-contract.ts";
import { lookAtItem } from "#server/measures/look-at-item.ts";
import { lookAtMeasure } from "#server/measures/look-at-measure.ts";
import { startMeasure } from "#server/measures/start-measure.ts";
import { forgetPaces } from "#server/pace.ts";
import type { Answer } from "#server/operation.ts";
import { badValues, tryField, tryWhole } from "#tests/support/bad-input.ts";
import { nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { everythingStored } from "#tests/support/stored.ts";
import { sheets } from "./sheets.ts";

await freshDatabase();
beforeEach(forgetPaces);
afterEach(() => vi.useRealTimers());

const itIs = (instant: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });

let count = 0;
const someone = (timeZone = "America/New_York") => person(`Somebody ${(count += 1)}`, { timeZone });
async function done<Value>(answer: Promise<Answer<Value>>): Promise<Value> {
  const it = await answer;
  if (!it.ok) throw new Error(JSON.stringify(it));
  return it.value;
}
const begin = async (who: Person) => (await done(startMeasure(who.caller, {}))).id;
const give = (who: Person, id: string, item: string, answer: unknown) =>
  answerItem(who.caller, { id, item, answer });
const standing = async (who: Person, id: string) =>
  (await done(lookAtMeasure(who.caller, { id }))) as MeasureStanding;
const rowsOf = ({ account: { id } }: Person) =>
  database().select().from(measure).where(eq(measure.accountId, id));

describe("the way through", () => {
  test("each answer is kept at once and leads to the next question; what is not asked is left out", async () => {
    const maya = await someone();
    const { id, next } = await done(startMeasure(maya.caller, {}));
    expect(next).toBe("1");
    const given: [Item, unknown, Item | null][] = [
      ["1", "2", "2"],
      ["2", " 10 ", "3"],
      ["3", 5, "4"],
      ["4", "0", "6"],
      ["6", "0", "8"],
      ["8", "1", "9"],
      ["9", "3", "10"],
      ["10", "12", "11"],
      ["11", "2", "12"],
      ["12", "2", "13"],
      ["13", "20", "14"],
      ["14", "4", "15"],
      ["15", "1", "16"],
      ["16", "16", "17"],
      ["17", "3", null],
    ];
    for (const [item, answer, then] of given)
      expect(await done(give(maya, id, item, answer))).toMatchObject({ next: then });
    expect(await standing(maya, id)).toMatchObject({ answered: 17, next: null });
    await done(finishMeasure(maya.caller, { id }));
    const result = (await done(lookAtMeasure(maya.caller, { id }))) as MeasureResult;
    const ordinary = sheets[2]!;
    const [use, risk, protective] = ordinary.continuous;
    expect(result.course.at(-1)?.scores?.continuous).toEqual({ use, risk, protective });
  });

  test("days with drugs ask which ones, and none asks no more", async () => {
    const maya = await someone();
    const id = await begin(maya);
    expect(await done(give(maya, id, "6", 3))).toMatchObject({ next: "7a" });
    expect(await done(give(maya, id, "7g", 1))).toMatchObject({ next: "8" });
    await done(give(maya, id, "6", 0));
    expect((await standing(maya, id)).answers).toEqual({ "6": 0 });
    expect(await give(maya, id, "7a", 1)).toMatchObject({
      ok: false,
      reason: "conflict",
      message: { key: "measure-pages.left-out" },
    });
    expect(await done(lookAtItem(maya.caller, { id, item: "7a" }))).toBeNull();
  });

  test("a question can be passed over, and gone back to; back and later write nothing by themselves", async () => {
    const maya = await someone();
    const id = await begin(maya);
    const go = (item: string, more: Record<string, unknown>) =>
      done(answerItem(maya.caller, { id, item, ...more }));
    expect(await go("1", { skip: "on", answer: "3" })).toMatchObject({ next: "2" });
    expect(await go("2", { answer: "", go: "back" })).toMatchObject({ next: "1" });
    expect(await go("1", { go: "back" })).toMatchObject({ next: null });
    expect(await go("3", { go: "later" })).toMatchObject({ go: "later" });
    expect((await standing(maya, id)).answers).toEqual({ "1": null });
    // What was typed is kept on these ways too, and a ready answer goes before it.
    await go("2", { answer: "7", go: "back" });
    await go("3", { answer: "7", ready: "30" });
    expect((await standing(maya, id)).answers).toEqual({ "1": null, "2": 7, "3": 30 });
    expect(await done(lookAtItem(maya.caller, { id, item: "3" }))).toMatchObject({
      number: 3,
      kind: "days",
      value: 30,
      before: "2",
    });
  });
});

describe("exactly once", () => {
  test("beginning again, also at the same moment, is the same one", async () => {
    const maya = await someone();
    const ids = await Promise.all(Array.from({ length: 6 }, () => begin(maya)));
    expect(new Set([...ids, await begin(maya)]).size).toBe(1);
    expect(await rowsOf(maya)).toHaveLength(1);
  });

  test("finishing again, also at the same moment, is one; and it stays as it was", async () => {
    const maya = await someone();
    const id = await begin(maya);
    expect(await finishMeasure(maya.caller, { id })).toMatchObject({
      ok: false,
      reason: "conflict",
      message: { key: "measure-pages.nothing-yet" },
    });
    await done(give(maya, id, "1", 0));
    itIs("2026-03-10T03:30:00Z");
    await database()
      .update(measure)
      .set({ openUntil: new Date("2026-04-01T00:00:00Z") });
    await Promise.all(Array.from({ length: 4 }, () => done(finishMeasure(maya.caller, { id }))));
    const [before] = await rowsOf(maya);
    expect(before).toMatchObject({ finishedDay: "2026-03-09" });
    itIs("2026-03-12T03:30:00Z");
    expect(await done(finishMeasure(maya.caller, { id }))).toEqual({ id });
    expect(await rowsOf(maya)).toEqual([before]);
    expect(await begin(maya)).not.toBe(id);
  });

  test("two pages that answer at the same moment lose nothing of each other", async () => {
    const maya = await someone();
    const id = await begin(maya);
    const asked = items.filter((item) => !item.startsWith("7"));
    await Promise.all(
      asked.map((item) => done(give(maya, id, item, item === "14" ? 4 : item === "5" ? 0 : 2))),
    );
    expect(Object.keys((await standing(maya, id)).answers).length).toBe(asked.length);
  });

  test("what is finished or thrown away takes no answer any more", async () => {
    const maya = await someone();
    const id = await begin(maya);
    await done(give(maya, id, "1", 0));
    await done(finishMeasure(maya.caller, { id }));
    const isDone = { ok: false, reason: "conflict", message: { key: "measure-pages.is-done" } };
    expect(await give(maya, id, "1", 4)).toMatchObject(isDone);
    expect(await answerItem(maya.caller, { id, item: "1", go: "back" })).toMatchObject(isDone);
    expect(await discardMeasure(maya.caller, { id })).toMatchObject(isDone);
    expect(await done(lookAtItem(maya.caller, { id, item: "1" }))).toBeNull();
    const other = await begin(maya);
    await done(discardMeasure(maya.caller, { id: other }));
    expect(await give(maya, other, "1", 4)).toMatchObject({ reason: "not-found" });
    expect(await discardMeasure(maya.caller, { id: other })).toMatchObject({ reason: "not-found" });
    expect(await rowsOf(maya)).toMatchObject([{ id }]);
  });
});

describe("going on later", () => {
  test("is possible until the next one is due, by the member's own calendar; then it is gone", async () => {
    const maya = await someone("Europe/Madrid");
    itIs("2026-03-10T22:30:00Z");
    const id = await begin(maya);
    expect(await standing(maya, id)).toMatchObject({ keptDay: "2026-04-09" });
    await done(give(maya, id, "1", 3));
    itIs("2026-04-09T21:59:59Z");
    expect((await standing(maya, id)).answers).toEqual({ "1": 3 });
    await done(give(maya, id, "2", 3));
    itIs("2026-04-09T22:00:00Z");
    const gone = { ok: false, reason: "not-found" };
    expect(await lookAtMeasure(maya.caller, { id })).toMatchObject(gone);
    expect(await give(maya, id, "3", 3)).toMatchObject(gone);
    expect(await finishMeasure(maya.caller, { id })).toMatchObject(gone);
    const anew = await begin(maya);
    expect(anew).not.toBe(id);
    expect(await rowsOf(maya)).toHaveLength(1);
  });

  test("what was left open is thrown away at night, and what is finished stays", async () => {
    const [maya, ruth] = [await someone(), await someone()];
    itIs("2026-05-01T12:00:00Z");
    const id = await begin(maya);
    await done(give(maya, id, "1", 3));
    await done(finishMeasure(maya.caller, { id }));
    await begin(maya);
    itIs("2026-05-20T12:00:00Z");
    await begin(ruth);
    itIs("2026-06-05T12:00:00Z");
    await forgetLeftOpen();
    expect(await rowsOf(maya)).toMatchObject([{ id }]);
    expect(await rowsOf(ruth)).toHaveLength(1);
  });
});

describe("what can't be an answer", () => {
  test.each([
    ["2", "31"],
    ["2", "-1"],
    ["2", "−1"],
    ["2", "1.5"],
    ["2", "1,5"],
    ["2", "some"],
    ["2", ""],
    ["2", ["3", "4"]],
    ["2", "0x10"],
    ["2", "1e1"],
    ["1", "5"],
    ["8", "-1"],
    ["14", "1"],
    ["14", "yes"],
    ["17", "2.5"],
  ])("item %s: %j is refused beside the field, and nothing is changed", async (item, answer) => {
    const maya = await someone();
    const id = await begin(maya);
    const key = item === "2" ? "measure-pages.days-range" : "measure-pages.choose";
    expect(await give(maya, id, item, answer)).toMatchObject({
      ok: false,
      reason: "invalid",
      fields: { answer: { key, ...(item === "2" && { with: { most: 30 } }) } },
    });
    expect((await standing(maya, id)).answers).toEqual({});
  });

  test("the 7-day form takes 0 to 7", async () => {
    const maya = await someone();
    const id = await begin(maya);
    await database().update(measure).set({ form: 7 }).where(eq(measure.id, id));
    expect(await give(maya, id, "2", 8)).toMatchObject({
      fields: { answer: { key: "measure-pages.days-range", with: { most: 7 } } },
    });
    expect(await done(give(maya, id, "2", 7))).toMatchObject({ next: "3" });
    await done(finishMeasure(maya.caller, { id }));
    const result = (await done(lookAtMeasure(maya.caller, { id }))) as MeasureResult;
    expect(result).toMatchObject({ form: 7, course: [{ answers: { "2": 7 }, scores: null }] });
  });

  test("days with many drinks are at most the days with any, said kindly", async () => {
    const maya = await someone();
    const id = await begin(maya);
    await done(give(maya, id, "4", 6));
    expect(await give(maya, id, "5", 7)).toMatchObject({
      ok: false,
      reason: "invalid",
      fields: { answer: { key: "measure-pages.not-more", with: { count: 6 } } },
    });
    expect(await done(give(maya, id, "5", 6))).toMatchObject({ next: "6" });
    await done(give(maya, id, "4", 5));
    expect(await standing(maya, id)).toMatchObject({ answers: { "4": 5 }, next: "1" });
  });

  test("what arrives in any field by mistake or on purpose is answered in words", async () => {
    const maya = await someone();
    const id = await begin(maya);
    const caller = () => {
      forgetPaces();
      return maya.caller;
    };
    const right = { id, item: "2", answer: "3" };
    for (const field of ["id", "item", "answer", "ready", "skip", "go"])
      await tryField(answerItem, caller, right, field);
    for (const door of [lookAtMeasure, finishMeasure, discardMeasure])
      await tryField(door, caller, { id: randomUUID() }, "id");
    for (const field of ["id", "item"])
      await tryField(lookAtItem, caller, { id, item: "1" }, field);
    await tryWhole(answerItem, caller);
    for (const item of ["0", "18", "7", "7h", "7A", "next", "constructor", ...badValues])
      expect(await give(maya, id, item as string, 1)).toMatchObject({ reason: "not-found" });
  });
});

describe("nobody else", () => {
  let maya: Person;
  let id: string;
  beforeAll(async () => {
    maya = await someone();
    id = await begin(maya);
    await done(give(maya, id, "2", 23));
  });

  test.each(["member", "staff", "owner"] as const)(
    "a %s finds somebody's answers as little as if there were none",
    async (role) => {
      const staffRole = role === "member" ? null : role;
      const other = await person(`Other ${role}`, { staffRole });
      const nowhere = randomUUID();
      for (const [door, more] of [
        [lookAtMeasure, {}],
        [lookAtItem, { item: "2" }],
        [answerItem, { item: "2", answer: "0" }],
        [finishMeasure, {}],
        [discardMeasure, {}],
      ] as const) {
        const there = await door(other.caller, { id, ...more });
        expect(there).toMatchObject({ ok: false, reason: "not-found" });
        expect(await door(other.caller, { id: nowhere, ...more })).toEqual(there);
        expect(await door(nobody(), { id, ...more })).toMatchObject({ reason: "unauthenticated" });
      }
      expect((await standing(maya, id)).answers).toEqual({ "2": 23 });
    },
  );

  test("the answers are nowhere to be read in what is stored", async () => {
    const [row] = await rowsOf(maya);
    expect(row!.answers.toString("latin1")).not.toContain("23");
    expect(await everythingStored()).not.toContain('{"2":23}');
  });
});
