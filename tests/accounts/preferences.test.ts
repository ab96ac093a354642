import { beforeEach, describe, expect, it } from "vitest";
import { changePreferences, changeQuietHours } from "#server/accounts/change-preferences.ts";
import { defaults, readPreferences } from "#server/accounts/preferences.ts";
import { forgetPaces } from "#server/pace.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { nobody, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);
const maya = await person("Maya");
const noor = await person("Noor");

const hers = async () => {
  const answer = await readPreferences(maya.caller, {});
  return answer.ok ? answer.value : answer;
};

describe("what somebody chose for themselves", () => {
  it("is the default until they choose, also when the table is asked", async () => {
    expect(await hers()).toEqual(defaults);
    await changeQuietHours(noor.caller, {});
    expect(await readPreferences(noor.caller, {})).toEqual({ ok: true, value: defaults });
  });

  it("is kept, and a box that is not ticked is a no", async () => {
    const chosen = { foldsNotes: "on", announces: "replies" };
    expect((await changePreferences(maya.caller, chosen)).ok).toBe(true);
    expect(await hers()).toEqual({
      enterSends: false,
      foldsNotes: true,
      showsTyping: false,
      announces: "replies",
      quiet: null,
    });
    expect(await readPreferences(noor.caller, {})).toEqual({ ok: true, value: defaults });
  });

  it("changes in its two halves apart from each other", async () => {
    const night = { quiet: "on", from: "22:30", until: "07:00:00" };
    expect((await changeQuietHours(maya.caller, night)).ok).toBe(true);
    await changePreferences(maya.caller, { enterSends: "on", announces: "all" });
    expect(await hers()).toMatchObject({
      announces: "all",
      quiet: { from: "22:30", until: "07:00" },
    });
    await changeQuietHours(maya.caller, { from: "22:30", until: "not a time" });
    expect(await hers()).toMatchObject({ announces: "all", quiet: null });
  });

  it("names the time that is none, and two that are the same", async () => {
    expect(
      await changeQuietHours(maya.caller, { quiet: "on", from: "25:00", until: "07:00" }),
    ).toMatchObject({ reason: "invalid", fields: { from: { key: "accounts.time-missing" } } });
    expect(
      await changeQuietHours(maya.caller, { quiet: "on", from: "07:00", until: "07:00" }),
    ).toMatchObject({ reason: "invalid", fields: { until: { key: "accounts.times-equal" } } });
    expect(await hers()).toMatchObject({ quiet: null });
  });

  it("is asked of a signed-in person only", async () => {
    for (const door of [readPreferences, changePreferences, changeQuietHours])
      expect(await door(nobody(), { announces: "all" })).toMatchObject({
        reason: "unauthenticated",
      });
  });
});

describe("what can't be used is answered in words", () => {
  const right = { enterSends: "on", foldsNotes: "on", showsTyping: "on", announces: "count" };
  for (const field of Object.keys(right))
    it(`by changing preferences (${field})`, () =>
      tryField(changePreferences, () => (forgetPaces(), maya.caller), right, field));

  const night = { quiet: "on", from: "22:00", until: "07:00" };
  for (const field of Object.keys(night))
    it(`by changing quiet hours (${field})`, () =>
      tryField(changeQuietHours, () => (forgetPaces(), maya.caller), night, field));

  it("when the whole is no form", async () => {
    for (const door of [readPreferences, changePreferences, changeQuietHours])
      await tryWhole(door, () => maya.caller);
  });
});
