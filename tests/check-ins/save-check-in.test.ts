import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/client.ts";
import { account, checkIn } from "#db/schema/index.ts";
import type { CheckInView } from "#server/check-ins/contract.ts";
import { readCheckIns } from "#server/check-ins/read-check-ins.ts";
import { readSharedCheckIns } from "#server/check-ins/read-shared-check-ins.ts";
import { saveCheckIn } from "#server/check-ins/save-check-in.ts";
import { todaysCheckIn } from "#server/check-ins/todays-check-in.ts";
import { forgetPaces } from "#server/pace.ts";
import { callerFor, groupOf, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { everythingStored } from "#tests/support/stored.ts";

await freshDatabase();
beforeEach(forgetPaces);
afterEach(() => vi.useRealTimers());

/** Only the clock's hands are set: timers go on, and the database knows nothing of it. */
const itIs = (instant: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(instant) });

let count = 0;
const someone = (timeZone = "America/New_York") => person(`Someone ${(count += 1)}`, { timeZone });
const note = async (who: Person, more: Record<string, unknown> = {}): Promise<CheckInView> => {
  const answer = await saveCheckIn(who.caller, { clientId: randomUUID(), arousal: 0, ...more });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};
const rowsOf = ({ account: { id } }: Person) =>
  database().select().from(checkIn).where(eq(checkIn.accountId, id));
/** The same person after they moved. */
const movedTo = (who: Person, timeZone: string): Person => ({
  account: who.account,
  caller: callerFor({ ...who.account, timeZone }),
});

test("one tap is a whole check-in, and nobody else's", async () => {
  itIs("2026-03-10T03:59:00Z");
  const maya = await someone();
  expect(await note(maya, { arousal: "-3" })).toMatchObject({
    day: "2026-03-09",
    at: "2026-03-10T03:59:00.000Z",
    timeZone: "America/New_York",
    isDaily: true,
    arousal: -3,
    craving: null,
    mood: null,
    sleepHours: null,
    halt: [],
    returnedToUse: null,
    note: null,
    sharedWith: null,
  });
  expect(await saveCheckIn(nobody(), { clientId: randomUUID(), arousal: 0 })).toMatchObject({
    ok: false,
    reason: "unauthenticated",
  });
});

test("the first of a local day is the day's, further ones are moments, and midnight begins anew", async () => {
  const maya = await someone();
  const daily = [];
  for (const at of ["03:58:00", "03:59:59.999", "04:00:00", "04:00:01"]) {
    itIs(`2026-03-10T${at}Z`);
    const { day, isDaily } = await note(maya);
    daily.push([day, isDaily]);
  }
  expect(daily).toEqual([
    ["2026-03-09", true],
    ["2026-03-09", false],
    ["2026-03-10", true],
    ["2026-03-10", false],
  ]);
});

test("of many at the same moment exactly one is the day's", async () => {
  const maya = await someone();
  const all = await Promise.all(Array.from({ length: 12 }, () => note(maya)));
  expect(all.filter(({ isDaily }) => isDaily)).toHaveLength(1);
  expect(await rowsOf(maya)).toHaveLength(12);
});

test("a retry is the same check-in, also when both tries arrive at once or the day has ended", async () => {
  const maya = await someone();
  const input = { clientId: randomUUID(), arousal: 4, note: "breathing", halt: ["tired"] };
  itIs("2026-03-10T03:59:58Z");
  const tries = await Promise.all([note(maya, input), note(maya, input), note(maya, input)]);
  itIs("2026-03-10T04:00:02Z");
  tries.push(await note(maya, input));
  itIs("2026-03-20T04:00:02Z");
  tries.push(await note(maya, { ...input, ago: 10 * 24 * 60 * 60 * 1000 }));
  expect(new Set(tries.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(await rowsOf(maya)).toHaveLength(1);
});

test("it can be amended on its day, field by field, and not after it", async () => {
  const maya = await someone();
  const clientId = randomUUID();
  itIs("2026-03-09T13:00:00Z");
  await note(maya, { clientId, arousal: 2, craving: 3 });
  itIs("2026-03-10T03:00:00Z");
  await note(maya, { clientId, arousal: 2, sleepHours: "7,5", halt: ["", "lonely", "hungry"] });
  await note(maya, { clientId, arousal: 3, note: "a long day", returnedToUse: "rather-not" });
  const amended = await note(maya, { clientId, arousal: 3, craving: "" });
  expect(amended).toMatchObject({
    day: "2026-03-09",
    at: "2026-03-09T13:00:00.000Z",
    arousal: 3,
    craving: null,
    sleepHours: 7.5,
    halt: ["hungry", "lonely"],
    returnedToUse: "rather-not",
    note: "a long day",
  });
  itIs("2026-03-10T04:00:00Z");
  expect(await saveCheckIn(maya.caller, { clientId, arousal: -1 })).toMatchObject({
    ok: false,
    reason: "conflict",
    message: { key: "check-ins.day-over" },
  });
  expect(await rowsOf(maya)).toMatchObject([{ arousal: 3 }]);
});

test("what was changed offline on its day is taken after it", async () => {
  const maya = await someone();
  const clientId = randomUUID();
  itIs("2026-03-10T03:30:00Z");
  await note(maya, { clientId, arousal: 2 });
  itIs("2026-03-10T09:30:00Z");
  const ago = 6 * 60 * 60 * 1000;
  expect(await note(maya, { clientId, arousal: 1, ago })).toMatchObject({
    day: "2026-03-09",
    arousal: 1,
  });
});

test("yesterday can be filled in until noon, once", async () => {
  const maya = await someone("Europe/Madrid");
  itIs("2026-07-09T09:59:00Z");
  const open = await todaysCheckIn(maya.caller, {});
  expect(open).toMatchObject({ value: { day: "2026-07-09", today: null, yesterdayIsOpen: true } });
  expect(await note(maya, { day: "yesterday" })).toMatchObject({
    day: "2026-07-08",
    isDaily: true,
  });
  expect(await todaysCheckIn(maya.caller, {})).toMatchObject({ value: { yesterdayIsOpen: false } });
  itIs("2026-07-09T10:00:00Z");
  const clientId = randomUUID();
  expect(await saveCheckIn(maya.caller, { clientId, arousal: 0, day: "yesterday" })).toMatchObject({
    ok: false,
    reason: "invalid",
    fields: { day: { key: "check-ins.yesterday-closed" } },
  });
});

describe("somebody who travels", () => {
  test("keeps the days that were, whatever zone they live in now", async () => {
    const who = await someone("Pacific/Auckland");
    itIs("2026-03-09T19:00:00Z");
    expect(await note(who)).toMatchObject({ day: "2026-03-10", isDaily: true });
    const there = movedTo(who, "America/Los_Angeles");
    itIs("2026-03-09T21:00:00Z");
    expect(await note(there)).toMatchObject({ day: "2026-03-09", isDaily: true });
    itIs("2026-03-10T21:00:00Z");
    expect(await note(there)).toMatchObject({ day: "2026-03-10", isDaily: false });
    await database()
      .update(account)
      .set({ timeZone: "America/Los_Angeles" })
      .where(eq(account.id, who.account.id));
    const page = await readCheckIns(there.caller, {});
    expect(page.ok && page.value.checkIns.map(({ day, timeZone }) => [day, timeZone])).toEqual([
      ["2026-03-10", "America/Los_Angeles"],
      ["2026-03-10", "Pacific/Auckland"],
      ["2026-03-09", "America/Los_Angeles"],
    ]);
  });

  test("may name the zone in which it was made, if there is such a zone", async () => {
    const who = await someone("America/New_York");
    itIs("2026-03-10T03:00:00Z");
    expect(await note(who, { timeZone: "Asia/Kathmandu" })).toMatchObject({ day: "2026-03-10" });
  });
});

test("the days of the last 30 are counted, whatever came between, and moments add none", async () => {
  const maya = await someone("UTC");
  for (const day of ["01-28", "01-29", "02-10", "02-10", "02-27"]) {
    itIs(`2026-${day}T08:00:00Z`);
    await note(maya);
  }
  const page = await readCheckIns(maya.caller, {});
  expect(page).toMatchObject({ value: { daysInLast30: 3 } });
});

test("a long history comes in pages without a gap", async () => {
  const maya = await someone("UTC");
  for (let day = 1; day <= 40; day += 1) {
    itIs(new Date(Date.UTC(2026, 0, day, 8)).toISOString());
    forgetPaces();
    await note(maya);
    await note(maya);
  }
  const days: string[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page = await readCheckIns(maya.caller, { after });
    if (!page.ok) throw new Error("no page");
    days.push(...page.value.checkIns.map(({ day }) => day));
    after = page.value.next;
  }
  expect(days).toHaveLength(80);
  expect(days).toEqual(days.toSorted().toReversed());
  const stranger = await someone();
  const [row] = await rowsOf(maya);
  expect(await readCheckIns(stranger.caller, { after: row!.id })).toMatchObject({
    value: { checkIns: [] },
  });
});

test("a note stands nowhere in the database as it was written", async () => {
  const maya = await someone();
  const secret = `the lantern ${randomUUID()}`;
  const saved = await note(maya, { note: secret });
  expect(saved.note).toBe(secret);
  const everything = await everythingStored();
  expect(everything).toContain(saved.id);
  for (const readable of [
    secret,
    Buffer.from(secret).toString("hex"),
    Buffer.from(secret).toString("base64"),
  ])
    expect(everything).not.toContain(readable);
});

describe("words of crisis in a note", () => {
  test.each([
    ["i dont want to live anymore", "self-harm"],
    ["me tomé todas las pastillas", "overdose"],
    ["he's hitting me again", "harm-by-others"],
    ["This workout is killing me. 800 days!", null],
    ["I was suicidal two years ago", null],
    [null, null],
  ])("%s: %s, said to the author alone", async (text, crisis) => {
    const maya = await someone("UTC");
    itIs("2026-03-10T12:00:00Z");
    expect(await note(maya, { note: text ?? "" })).toMatchObject({ crisis });
    expect(await todaysCheckIn(maya.caller, {})).toMatchObject({ value: { today: { crisis } } });
    // It is decided anew each time: nothing of it is kept, and nothing of it is in the history.
    const [row] = await rowsOf(maya);
    expect(Object.keys(row!)).not.toContain("crisis");
    const page = await readCheckIns(maya.caller, {});
    expect(page.ok && page.value.checkIns[0]).not.toHaveProperty("crisis");
  });

  test("they come with the note and go with it, whatever else is amended", async () => {
    const maya = await someone("UTC");
    itIs("2026-03-10T12:00:00Z");
    const clientId = randomUUID();
    expect(await note(maya, { clientId, note: "me quiero morir" })).toMatchObject({
      crisis: "self-harm",
    });
    expect(await note(maya, { clientId, craving: 2 })).toMatchObject({ crisis: "self-harm" });
    expect(await note(maya, { clientId, note: "" })).toMatchObject({ crisis: null });
  });

  test("the group that a note is shared with is told nothing of it", async () => {
    const maya = await someone("UTC");
    await groupOf({ slug: "quiet-harbour", name: "Quiet harbour", members: [maya] });
    const shared = { sharing: "group", slug: "quiet-harbour", sharesNote: "on" };
    expect(await note(maya, { note: "I want to die", ...shared })).toMatchObject({
      crisis: "self-harm",
    });
    const seen = await readSharedCheckIns(maya.caller, { slug: "quiet-harbour" });
    expect(seen.ok && seen.value.checkIns[0]).toMatchObject({ note: "I want to die" });
    expect(seen.ok && seen.value.checkIns[0]).not.toHaveProperty("crisis");
  });
});

describe("what can't be", () => {
  let maya: Person;
  beforeAll(async () => {
    maya = await someone();
  });

  test.each([
    ["a state of 6", { arousal: 6 }, "arousal", "check-ins.tap-a-line"],
    ["no state", { arousal: undefined }, "arousal", "check-ins.tap-a-line"],
    ["an empty state", { arousal: "" }, "arousal", "check-ins.tap-a-line"],
    ["half a state", { arousal: 1.5 }, "arousal", "check-ins.tap-a-line"],
    ["a list as a state", { arousal: [3] }, "arousal", "check-ins.tap-a-line"],
    ["a craving of 11", { craving: "11" }, "craving", "check-ins.craving-range"],
    ["a craving below nothing", { craving: -1 }, "craving", "check-ins.craving-range"],
    ["a mood of 0", { mood: 0 }, "mood", "check-ins.mood-range"],
    ["a sleep of 25 hours", { sleepHours: 25 }, "sleepHours", "check-ins.sleep-range"],
    ["a quarter of an hour", { sleepHours: 7.25 }, "sleepHours", "check-ins.sleep-range"],
    ["endless sleep", { sleepHours: "Infinity" }, "sleepHours", "check-ins.sleep-range"],
    ["a flag that is none", { halt: ["bored"] }, "halt.0", "refusal.invalid-field"],
    ["another answer", { returnedToUse: "maybe" }, "returnedToUse", "refusal.invalid-field"],
    ["1 MB of note", { note: "a".repeat(1_000_000) }, "note", "check-ins.note-too-long"],
    ["one character too many", { note: "🌊".repeat(2001) }, "note", "check-ins.note-too-long"],
    ["half a character", { note: "a\ud800" }, "note", "refusal.unreadable-text"],
    [
      "a zone that does not exist",
      { timeZone: "Mars/Olympus" },
      "timeZone",
      "accounts.zone-unknown",
    ],
    ["a date", { day: "2031-01-01" }, "day", "refusal.invalid-field"],
    ["the future", { ago: -60_000 }, "ago", "check-ins.not-in-time"],
    ["three days ago", { ago: 3 * 86_400_000 }, "form", "check-ins.not-in-time"],
    ["a client id that is none", { clientId: "1" }, "clientId", "refusal.invalid-field"],
    [
      "a group that is not mine",
      { sharing: "group", slug: "no-such" },
      "slug",
      "check-ins.not-your-group",
    ],
    ["a group without a name", { sharing: "group" }, "slug", "check-ins.not-your-group"],
    ["the care team, for now", { sharing: "care_team" }, "sharing", "refusal.invalid-field"],
  ])("%s is refused beside its field, and nothing is stored", async (_what, wrong, field, key) => {
    const before = await rowsOf(maya);
    const answer = await saveCheckIn(maya.caller, { clientId: randomUUID(), arousal: 0, ...wrong });
    expect(answer).toMatchObject({ ok: false, reason: "invalid", fields: { [field]: { key } } });
    expect(await rowsOf(maya)).toEqual(before);
  });

  test("the longest note there may be is kept as it is", async () => {
    const text = "🌊".repeat(2000);
    expect((await note(maya, { note: text })).note).toBe(text);
  });
});
