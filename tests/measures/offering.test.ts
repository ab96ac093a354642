import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/client.ts";
import { account, measureSetting } from "#db/schema/index.ts";
import { answerItem } from "#server/measures/answer-item.ts";
import { changeMeasureSetting } from "#server/measures/change-measure-setting.ts";
import { perPage, type MeasureResult } from "#server/measures/contract.ts";
import { beginningOf, dayAfter } from "#server/measures/due.ts";
import { finishMeasure } from "#server/measures/finish-measure.ts";
import { listMeasures } from "#server/measures/list-measures.ts";
import { lookAtMeasure } from "#server/measures/look-at-measure.ts";
import { measureForToday } from "#server/measures/measure-for-today.ts";
import { putOffMeasure } from "#server/measures/put-off-measure.ts";
import { readMeasureSetting } from "#server/measures/read-measure-setting.ts";
import { startMeasure } from "#server/measures/start-measure.ts";
import { forgetPaces } from "#server/pace.ts";
import type { Answer } from "#server/operation.ts";
import { tryField } from "#tests/support/bad-input.ts";
import { person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(async () => {
  forgetPaces();
  await database().delete(measureSetting);
});
afterEach(() => vi.useRealTimers());

const itIs = (instant: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });
let count = 0;
const someone = async (joined = "2026-01-05T15:00:00Z", timeZone = "Europe/Madrid") =>
  person(`Anybody ${(count += 1)}`, { timeZone, createdAt: new Date(joined) });
async function done<Value>(answer: Promise<Answer<Value>>): Promise<Value> {
  const it = await answer;
  if (!it.ok) throw new Error(JSON.stringify(it));
  return it.value;
}
const offered = (who: Person) => done(measureForToday(who.caller, {}));
const mine = (who: Person, after?: string) => done(listMeasures(who.caller, { after }));
const owner = await person("Hana", {
  staffRole: "owner",
  createdAt: new Date("2025-01-01T00:00:00Z"),
});
const setTo = (rhythm: string, form: number) =>
  done(changeMeasureSetting(owner.caller, { rhythm, form }));

async function fillIn(who: Person): Promise<string> {
  const { id } = await done(startMeasure(who.caller, {}));
  await done(answerItem(who.caller, { id, item: "2", answer: 3 }));
  await done(finishMeasure(who.caller, { id }));
  return id;
}

describe("when it is offered", () => {
  test("for the first time some days after joining, then as often as the centre says", async () => {
    const maya = await someone("2026-01-05T23:30:00Z");
    itIs("2026-01-08T22:59:00Z");
    expect(await offered(maya)).toBeNull();
    itIs("2026-01-08T23:00:00Z");
    expect(await offered(maya)).toEqual({ form: 30, begun: null });
    itIs("2026-01-31T20:00:00Z");
    await fillIn(maya);
    expect(await offered(maya)).toBeNull();
    expect(await mine(maya)).toMatchObject({ nextDay: "2026-02-28", open: null });
    itIs("2026-02-27T22:59:59Z");
    expect(await offered(maya)).toBeNull();
    itIs("2026-02-27T23:00:00Z");
    expect(await offered(maya)).toEqual({ form: 30, begun: null });
    expect(await mine(maya)).toMatchObject({ nextDay: null });
    await setTo("off", 30);
    expect(await offered(maya)).toBeNull();
  });

  test("weekly, with the form that holds when it is begun", async () => {
    const maya = await someone();
    await setTo("weekly", 7);
    itIs("2026-03-02T12:00:00Z");
    await fillIn(maya);
    itIs("2026-03-08T12:00:00Z");
    expect(await offered(maya)).toBeNull();
    itIs("2026-03-09T12:00:00Z");
    expect(await offered(maya)).toEqual({ form: 7, begun: null });
    const { id } = await done(startMeasure(maya.caller, {}));
    await setTo("monthly", 30);
    expect(await offered(maya)).toEqual({
      form: 7,
      begun: { id, form: 7, keptDay: "2026-03-15" },
    });
    expect(await done(lookAtMeasure(maya.caller, { id }))).toMatchObject({ form: 7 });
  });

  test("later hides it for three days on Today, and nowhere else", async () => {
    const maya = await someone();
    itIs("2026-03-02T22:30:00Z");
    expect(await offered(maya)).not.toBeNull();
    await done(putOffMeasure(maya.caller, {}));
    await done(putOffMeasure(maya.caller, {}));
    expect(await offered(maya)).toBeNull();
    expect(await mine(maya)).toMatchObject({ nextDay: null });
    itIs("2026-03-04T22:59:59Z");
    expect(await offered(maya)).toBeNull();
    itIs("2026-03-04T23:00:00Z");
    expect(await offered(maya)).not.toBeNull();
  });

  test("what was begun is offered to be gone on with, while it is kept", async () => {
    const maya = await someone();
    itIs("2026-03-02T12:00:00Z");
    const { id } = await done(startMeasure(maya.caller, {}));
    expect(await offered(maya)).toMatchObject({ begun: { id, keptDay: "2026-04-01" } });
    expect(await mine(maya)).toMatchObject({ open: { id } });
    itIs("2026-04-01T22:00:00Z");
    expect(await offered(maya)).toEqual({ form: 30, begun: null });
    expect(await mine(maya)).toMatchObject({ open: null });
  });

  test("staff are not asked on Today, and an account that is gone breaks nothing", async () => {
    expect(await offered(owner)).toBeNull();
    const gone = await someone();
    await database().delete(account).where(eq(account.id, gone.account.id));
    expect(await offered(gone)).toBeNull();
  });

  test("where the centre does not ask, none is begun; what was begun is finished", async () => {
    const maya = await someone();
    const { id } = await done(startMeasure(maya.caller, {}));
    await setTo("off", 30);
    expect(await startMeasure(maya.caller, {})).toMatchObject({
      ok: false,
      reason: "conflict",
      message: { key: "measures.off" },
    });
    await done(answerItem(maya.caller, { id, item: "1", answer: 1 }));
    await done(finishMeasure(maya.caller, { id }));
    expect((await mine(maya)).finished).toHaveLength(1);
  });
});

test("due days follow the calendar, and begin at the first instant that there is", () => {
  expect(dayAfter("2026-01-31", "monthly")).toBe("2026-02-28");
  expect(dayAfter("2028-01-31", "monthly")).toBe("2028-02-29");
  expect(dayAfter("2026-12-29", "weekly")).toBe("2027-01-05");
  // In São Paulo the clock went from 23:59 to 1:00 that night.
  expect(beginningOf("2018-11-04", "America/Sao_Paulo").toISOString()).toBe(
    "2018-11-04T03:00:00.000Z",
  );
  expect(beginningOf("2026-03-09", "Nowhere/Nowhere").toISOString()).toBe(
    "2026-03-09T00:00:00.000Z",
  );
});

describe("my finished ones", () => {
  test("come in pages, the newest first, and a course goes back over two dozen of the same form", async () => {
    const maya = await someone();
    const all: string[] = [];
    for (let day = 1; day <= perPage + 8; day += 1) {
      itIs(new Date(Date.UTC(2026, 5, day, 12)).toISOString());
      forgetPaces();
      all.unshift(await fillIn(maya));
    }
    await setTo("weekly", 7);
    itIs("2026-06-29T12:00:00Z");
    all.unshift(await fillIn(maya));
    const first = await mine(maya);
    const second = await mine(maya, first.next!);
    expect([...first.finished, ...second.finished].map(({ id }) => id)).toEqual(all);
    expect(first.finished).toHaveLength(perPage);
    expect(second.next).toBeNull();
    const course = async (id: string) =>
      ((await done(lookAtMeasure(maya.caller, { id }))) as MeasureResult).course;
    const newest = await course(all[1]!);
    expect(newest).toHaveLength(24);
    expect(newest.at(-1)).toMatchObject({ day: "2026-06-28" });
    expect(newest[0]).toMatchObject({ day: "2026-06-05" });
    expect(await course(all[0]!)).toMatchObject([{ scores: null }]);
    expect(await course(all.at(-2)!)).toMatchObject([{ day: "2026-06-01" }, { day: "2026-06-02" }]);
  });

  test("are nobody else's, also by their place in the list", async () => {
    const [maya, noor] = [await someone(), await someone()];
    itIs("2026-07-01T12:00:00Z");
    await fillIn(noor);
    itIs("2026-07-02T12:00:00Z");
    const id = await fillIn(maya);
    expect((await mine(noor, id)).finished).toEqual([]);
    expect((await mine(maya)).finished.map((one) => one.id)).toEqual([id]);
  });
});

describe("the centre's setting", () => {
  test("is seen by staff, changed by an owner, and neither by a member", async () => {
    const [maya, iris] = [await someone(), await person("Iris", { staffRole: "staff" })];
    const unset = { rhythm: "monthly", form: 30 };
    expect(await done(readMeasureSetting(iris.caller, {}))).toEqual({
      setting: unset,
      mayChange: false,
    });
    for (const who of [maya, iris])
      expect(await changeMeasureSetting(who.caller, { rhythm: "weekly", form: 7 })).toMatchObject({
        ok: false,
        reason: "forbidden",
      });
    expect(await readMeasureSetting(maya.caller, {})).toMatchObject({ reason: "forbidden" });
    expect(await changeMeasureSetting(owner.caller, { rhythm: "weekly", form: "7" })).toEqual({
      ok: true,
      value: { rhythm: "weekly", form: 7 },
    });
    await setTo("monthly", 7);
    expect(await done(readMeasureSetting(owner.caller, {}))).toEqual({
      setting: { rhythm: "monthly", form: 7 },
      mayChange: true,
    });
  });

  test("is refused in words when it is none of ours", async () => {
    const right = { rhythm: "weekly", form: 7 };
    const caller = () => {
      forgetPaces();
      return owner.caller;
    };
    for (const field of ["rhythm", "form"])
      await tryField(changeMeasureSetting, caller, right, field);
    for (const form of [8, 0, "", "30 days", "7.5"])
      expect(await changeMeasureSetting(caller(), { ...right, form })).toMatchObject({
        ok: false,
        fields: { form: { key: "refusal.invalid-field" } },
      });
    await tryField(listMeasures, caller, {}, "after");
  });
});
