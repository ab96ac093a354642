import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { forgetPaces } from "#server/pace.ts";
import { longestPart } from "#server/safety/plan/contract.ts";
import { lookAtSafetyPlan } from "#server/safety/plan/look-at-safety-plan.ts";
import { writeSafetyPlan } from "#server/safety/plan/write-safety-plan.ts";
import { nobody, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);
const someone = () => person(`Someone ${randomUUID().slice(0, 8)}`);

describe("a safety plan", () => {
  test("is its owner's alone: written, changed, emptied; nobody without a sign-in has one", async () => {
    const [maya, iris] = [
      await someone(),
      await person(`I ${randomUUID().slice(0, 8)}`, { staffRole: "owner" }),
    ];
    expect(await lookAtSafetyPlan(maya.caller, {})).toMatchObject({ value: { changedAt: null } });
    await writeSafetyPlan(maya.caller, {
      signs: "I stop answering.\r\nI sleep by day.",
      people: " Kit ",
    });
    expect(await lookAtSafetyPlan(maya.caller, {})).toMatchObject({
      value: {
        changedAt: expect.any(String),
        parts: { signs: "I stop answering.\nI sleep by day.", people: "Kit", alone: "" },
      },
    });
    expect(await lookAtSafetyPlan(iris.caller, {})).toMatchObject({ value: { changedAt: null } });
    expect(await lookAtSafetyPlan(nobody(), {})).toMatchObject({ ok: false });
    await writeSafetyPlan(maya.caller, {});
    expect(await lookAtSafetyPlan(maya.caller, {})).toMatchObject({ value: { changedAt: null } });
  });

  test("says nothing to whoever has the database alone", async () => {
    const maya = await someone();
    const secret = randomUUID();
    await writeSafetyPlan(maya.caller, { reasons: secret });
    const rows = await bareSql()`select encode(parts, 'escape') as parts from safety_plan`;
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test("refuses too long a part beside it, and keeps what was there", async () => {
    const maya = await someone();
    await writeSafetyPlan(maya.caller, { alone: "Walk" });
    const long = "é".repeat(longestPart + 1);
    expect(await writeSafetyPlan(maya.caller, { alone: long })).toMatchObject({
      fields: { alone: { key: "plan.too-long" } },
    });
    expect(await lookAtSafetyPlan(maya.caller, {})).toMatchObject({
      value: { parts: { alone: "Walk" } },
    });
  });
});
