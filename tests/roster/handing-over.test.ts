import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { moderationNotice, shiftChange } from "#db/schema/index.ts";
import { forgetPaces } from "#server/pace.ts";
import { gapsAhead } from "#server/roster/gaps-ahead.ts";
import { listHandOvers } from "#server/roster/list-hand-overs.ts";
import { lookAtRoster } from "#server/roster/look-at-roster.ts";
import { myDuty } from "#server/roster/my-duty.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { setHours } from "#server/roster/set-hours.ts";
import { standAside } from "#server/roster/stand-aside.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { warnOfGaps } from "#server/roster/warn-of-gaps.ts";
import { writeHandOver } from "#server/roster/write-hand-over.ts";
import type { Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { night } from "./night.ts";

await freshDatabase();
beforeEach(forgetPaces);

const leave = (who: Person, slug: string, words: string, clientId = randomUUID()) =>
  writeHandOver(who.caller, { slug, clientId, words });
const dutyOf = async (who: Person) => {
  const answer = await myDuty(who.caller, {});
  return answer.ok ? answer.value[0] : undefined;
};

describe("a note for whoever comes next", () => {
  test("is asked for half an hour before the end, sealed, and read by moderators alone, the newest first", async () => {
    const { ruth, dani, sol, slug, room } = await night();
    expect((await dutyOf(ruth))!.endsSoon).toBeNull();
    await bareSql()`update shift_change set until = now() + interval '29 minutes' where group_id = ${room.id}`;
    expect((await dutyOf(ruth))!.endsSoon).toEqual(expect.any(String));
    expect(await lookAtRoster(ruth.caller, { slug })).toMatchObject({
      value: { endsSoon: expect.any(String) },
    });
    const clientId = randomUUID();
    for (const again of [1, 2])
      expect([again, await leave(ruth, slug, "Sol is with their sister.", clientId)]).toMatchObject(
        [again, { ok: true }],
      );
    expect(await leave(ruth, slug, " ")).toMatchObject({
      fields: { words: { key: "moderation.words-needed" } },
    });
    expect(await leave(sol, slug, "Hello")).toMatchObject({ reason: "forbidden" });
    expect(await listHandOvers(sol.caller, { slug })).toMatchObject({ reason: "forbidden" });
    // Whoever is on call next finds it on the desk.
    expect((await dutyOf(dani))!.note).toBeNull();
    await standIn(dani.caller, { slug, hours: 2 });
    expect((await dutyOf(dani))!.note).toMatchObject({
      by: { name: ruth.account.displayName },
      words: "Sol is with their sister.",
    });
    const [stored] = await bareSql()`select words from hand_over_note where group_id = ${room.id}`;
    expect(Buffer.from(stored!["words"]).toString("latin1")).not.toContain("sister");
  });

  test("stands with the ten before it; older ones are a page away", async () => {
    const { ruth, slug } = await night();
    for (let at = 1; at <= 12; at += 1) await leave(ruth, slug, `Note ${at}`);
    const first = await listHandOvers(ruth.caller, { slug });
    if (!first.ok) throw new Error(first.reason);
    expect(first.value.notes.map(({ words }) => words)).toEqual(
      Array.from({ length: 10 }, (_, at) => `Note ${12 - at}`),
    );
    const older = await listHandOvers(ruth.caller, { slug, before: first.value.next! });
    expect(older).toMatchObject({
      value: { notes: [{ words: "Note 2" }, { words: "Note 1" }], next: null },
    });
  });
});

describe("open hours that nobody holds", () => {
  const at = (iso: string) => new Date(iso);
  const evening = { fromMinute: 18 * 60, untilMinute: 22 * 60 };
  const week = (
    changes: { accountId: string; kind: "away" | "stands-in"; from: Date; until: Date }[],
  ) => ({
    zone: "Europe/Madrid",
    outside: "note" as const,
    hours: [
      { weekday: 1, ...evening },
      { weekday: 3, ...evening },
    ],
    shifts: [{ weekday: 1, ...evening, accountId: "ruth" }],
    changes,
  });
  /** Monday 5 January 2026, 12:00 in Madrid. */
  const monday = at("2026-01-05T11:00:00Z");
  const wednesday = { from: at("2026-01-07T17:00:00Z"), until: at("2026-01-07T21:00:00Z") };

  test("are those of the coming week as it will be: without who is away, with who stands in", () => {
    expect(gapsAhead(week([]), monday)).toEqual([wednesday]);
    const away = { accountId: "ruth", kind: "away" as const, from: monday };
    const until = at("2026-01-05T18:00:00Z");
    expect(gapsAhead(week([{ ...away, until }]), monday)).toEqual([
      { from: at("2026-01-05T17:00:00Z"), until },
      wednesday,
    ]);
    const dani = { accountId: "dani", kind: "stands-in" as const, ...wednesday };
    expect(gapsAhead(week([dani]), monday)).toEqual([]);
    const half = { ...dani, until: at("2026-01-07T19:30:00Z") };
    expect(gapsAhead(week([half]), monday)).toEqual([{ ...wednesday, from: half.until }]);
    // One that has begun stays the same one.
    expect(gapsAhead(week([]), at("2026-01-07T18:15:00Z"))[0]).toEqual(wednesday);
  });

  test("are told to moderators and staff, once for each, in one notice a day; never to members", async () => {
    const { ruth, sol, iris, dani, slug, room } = await night({ onCall: false });
    const told = async (who: Person) =>
      (
        await database()
          .select()
          .from(moderationNotice)
          .where(eq(moderationNotice.accountId, who.account.id))
      ).length;
    const now = new Date();
    const day = (ahead: number) => String(((now.getUTCDay() + ahead + 6) % 7) + 1);
    const hours = { slug, timeZone: "UTC", outside: "note", from: "18:00", until: "22:00" };
    await setHours(ruth.caller, { ...hours, weekdays: [day(2), day(4)] });
    const times = { slug, personId: ruth.account.id, from: "18:00", until: "22:00" };
    await planShift(ruth.caller, { ...times, weekdays: [day(4)] });
    for (const again of [1, 2, 3]) {
      await warnOfGaps(now);
      expect([again, await told(ruth), await told(iris), await told(sol)]).toEqual([
        again,
        1,
        1,
        0,
      ]);
    }
    expect((await dutyOf(dani))!).toMatchObject({ gaps: 1 });
    // Somebody can't on the other day: that is a new one.
    const from = new Date(now.getTime() + 3.5 * 86_400_000);
    const until = new Date(now.getTime() + 5.5 * 86_400_000);
    await database()
      .insert(shiftChange)
      .values({ groupId: room.id, accountId: ruth.account.id, kind: "away", from, until });
    await warnOfGaps(now);
    await warnOfGaps(now);
    expect(await told(ruth)).toBe(2);
    await standAside(ruth.caller, { slug, hours: 1 });
  });
});
