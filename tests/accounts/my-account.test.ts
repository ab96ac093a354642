import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";
import { changeProfile } from "#server/accounts/change-profile.ts";
import { deviceName } from "#server/accounts/device-name.ts";
import { endDevice, listDevices } from "#server/accounts/devices.ts";
import { findSession, openSession } from "#server/accounts/session.ts";
import { signOut } from "#server/accounts/sign-out.ts";
import { forgetPaces } from "#server/pace.ts";
import { callerFor, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

let nth = 0;
const somebody = () => person(`Person ${(nth += 1)}`);

/** Signs somebody in on a device, and answers with how they knock from it. */
async function device(who: Person, name: string) {
  const { cookie, sessionHash } = await openSession(who.account.id, name, false);
  const isIn = async () => (await findSession(cookie.split(";")[0]!, false)) !== null;
  return { id: sessionHash, isIn, caller: callerFor(who.account, { sessionHash }) };
}

it("lists my devices, marks this one, and shows nobody else's", async () => {
  const [maya, noor] = [await somebody(), await somebody()];
  const phone = await device(maya, "Firefox · Android");
  const laptop = await device(maya, "");
  await device(noor, "Safari · iOS");
  const answer = await listDevices(phone.caller, {});
  if (!answer.ok) throw new Error("refused");
  const shown = answer.value.map(({ id, name, isThis }) => ({ id, name, isThis }));
  expect(shown).toHaveLength(2);
  expect(shown).toContainEqual({ id: phone.id, name: "Firefox · Android", isThis: true });
  expect(shown).toContainEqual({ id: laptop.id, name: "", isThis: false });
});

it("signs out one device, the others, or all", async () => {
  const maya = await somebody();
  const [one, two, three, four] = [
    await device(maya, "1"),
    await device(maya, "2"),
    await device(maya, "3"),
    await device(maya, "4"),
  ];
  const end = (which: string) => endDevice(one.caller, { device: which });
  const who = async () => Promise.all([one, two, three, four].map(({ isIn }) => isIn()));

  expect(await end(two.id)).toEqual({ ok: true, value: { isSignedOut: false } });
  expect(await who()).toEqual([true, false, true, true]);
  expect(await end("others")).toEqual({ ok: true, value: { isSignedOut: false } });
  expect(await who()).toEqual([true, false, false, false]);
  expect(await end("all")).toEqual({ ok: true, value: { isSignedOut: true } });
  expect(await who()).toEqual([false, false, false, false]);
});

it("tells that this device is signed out when it was the one", async () => {
  const phone = await device(await somebody(), "Phone");
  expect(await endDevice(phone.caller, { device: phone.id })).toEqual({
    ok: true,
    value: { isSignedOut: true },
  });
  expect(await phone.isIn()).toBe(false);
});

it("does not sign out somebody else's device", async () => {
  const [maya, noor] = [await device(await somebody(), "1"), await device(await somebody(), "2")];
  expect(await endDevice(maya.caller, { device: noor.id })).toMatchObject({ reason: "not-found" });
  expect(await noor.isIn()).toBe(true);
});

it("signs this device out, and takes a second sign-out or a stranger's calmly", async () => {
  const maya = await somebody();
  const [phone, laptop] = [await device(maya, "1"), await device(maya, "2")];
  expect(await signOut(phone.caller, {})).toMatchObject({ ok: true });
  expect(await signOut(phone.caller, {})).toMatchObject({ ok: true });
  expect(await signOut(nobody(), {})).toMatchObject({ ok: true });
  expect([await phone.isIn(), await laptop.isIn()]).toEqual([false, true]);
});

it("asks for a sign-in before anything of one's own is shown or changed", async () => {
  const profile = { displayName: "New", timeZone: "UTC", locale: "en" };
  const answers = [
    await listDevices(nobody(), {}),
    await endDevice(nobody(), { device: "all" }),
    await changeProfile(nobody(), profile),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ reason: "unauthenticated" });
});

it("changes name, zone and language together", async () => {
  const maya = await somebody();
  const profile = { displayName: "  Maya   Río ", timeZone: "America/Bogota", locale: "es" };
  expect(await changeProfile(maya.caller, profile)).toMatchObject({ ok: true });
  const [row] = await database().select().from(account).where(eq(account.id, maya.account.id));
  expect(row).toMatchObject({
    displayName: "Maya Río",
    displayNameKey: "mayario",
    timeZone: "America/Bogota",
    locale: "es",
  });
});

it("keeps one's own name in another spelling, and refuses one that looks like somebody's", async () => {
  const [maya, tomas] = [await somebody(), await person("Tomás")];
  const call = (who: Person, displayName: string) =>
    changeProfile(who.caller, { displayName, timeZone: "UTC", locale: "en" });
  expect(await call(tomas, "TOMAS")).toMatchObject({ ok: true });
  for (const name of ["tomás", "to mas", "T.o.m.a.s"]) {
    expect(await call(maya, name)).toMatchObject({
      reason: "invalid",
      fields: { displayName: { key: "accounts.name-taken" } },
    });
  }
});

it("gives a name to one of two who choose it at once", async () => {
  const [maya, noor] = [await somebody(), await somebody()];
  const profile = { displayName: "Heron", timeZone: "UTC", locale: "en" };
  const answers = await Promise.all([
    changeProfile(maya.caller, profile),
    changeProfile(noor.caller, profile),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each([
  ["", ""],
  ["\u0000\ud800;;((", ""],
  ["Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0", "Firefox · Android"],
  [`Mozilla/5.0 ${"x".repeat(100_000)}`, "Mozilla"],
])("calls a browser by what it says of itself (%#)", (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
