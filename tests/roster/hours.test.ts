import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { whySilent } from "#server/messages/why-silent.ts";
import { forgetPaces } from "#server/pace.ts";
import { dropShift } from "#server/roster/drop-shift.ts";
import { lookAtRoster } from "#server/roster/look-at-roster.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { setHours } from "#server/roster/set-hours.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { tendHours } from "#server/roster/tend-hours.ts";
import { whoIsHere } from "#server/roster/who-is-here.ts";
import { groupOf, nobody, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

async function scene() {
  const tag = randomUUID().slice(0, 8);
  const [ruth, maya, noor] = [
    await person(`Ruth ${tag}`),
    await person(`Maya ${tag}`),
    await person(`Noor ${tag}`),
  ];
  const slug = `hours-${tag}`;
  await groupOf({ slug, moderators: [ruth], members: [maya] });
  return { ruth, maya, noor, slug };
}

/** Open hours that begin in two hours and last one, today and every day, in UTC. */
function later() {
  const clock = (hours: number) =>
    `${String((new Date().getUTCHours() + hours) % 24).padStart(2, "0")}:00`;
  const weekdays = ["1", "2", "3", "4", "5", "6", "7"];
  return { timeZone: "UTC", weekdays, from: clock(2), until: clock(3) };
}

const post = (who: Person, slug: string) =>
  postMessage(who.caller, { slug, clientId: randomUUID(), body: "Is anybody there?" });

describe("a group's open hours", () => {
  test("are shown with who is there; outside of them the room says when somebody comes", async () => {
    const { ruth, maya, noor, slug } = await scene();
    expect(await whoIsHere(maya.caller, { slug })).toMatchObject({ value: null });
    await setHours(ruth.caller, { slug, outside: "note", ...later() });
    expect(await whoIsHere(maya.caller, { slug })).toMatchObject({
      value: { names: [], isOpen: false, outside: "note", opensAt: expect.any(String) },
    });
    await standIn(ruth.caller, { slug, hours: 1 });
    expect(await whoIsHere(maya.caller, { slug })).toMatchObject({
      value: { names: [ruth.account.displayName] },
    });
    expect(await whoIsHere(noor.caller, { slug })).toMatchObject({ reason: "not-found" });
    expect(await post(maya, slug)).toMatchObject({ ok: true });
  });

  test("of a quiet group close the room for its members, and open it by the clock", async () => {
    const { ruth, maya, slug } = await scene();
    await setHours(ruth.caller, { slug, outside: "quiet", ...later() });
    expect(await whySilent(maya.caller, { slug })).toMatchObject({
      value: { key: "messages.rests" },
    });
    expect(await post(maya, slug)).toMatchObject({ message: { key: "messages.rests" } });
    expect(await post(ruth, slug)).toMatchObject({ ok: true });
    const opens = new Date(Date.now() - 1000);
    await database().update(group).set({ restsUntil: opens }).where(eq(group.slug, slug));
    expect(await post(maya, slug)).toMatchObject({ ok: true });
    await tendHours();
    expect(await post(maya, slug)).toMatchObject({ message: { key: "messages.rests" } });
    const here = await whoIsHere(maya.caller, { slug });
    const opensAt = here.ok ? here.value?.opensAt : undefined;
    await tendHours(new Date(Date.parse(opensAt ?? "") + 1000));
    expect(await post(maya, slug)).toMatchObject({ ok: true });
    await setHours(ruth.caller, { slug, outside: "open", ...later() });
    await tendHours();
    expect(await post(maya, slug)).toMatchObject({ ok: true });
  });
});

describe("a group's week", () => {
  const evenings = { weekdays: ["1", "2"], from: "18:00", until: "22:00" };

  test("has shifts of its moderators, and warns of hours that nobody holds", async () => {
    const { ruth, maya, slug } = await scene();
    const hours = { slug, outside: "note", timeZone: "Europe/Madrid" };
    await setHours(ruth.caller, { ...hours, ...evenings, until: "23:00" });
    const personId = ruth.account.id;
    await planShift(ruth.caller, { slug, personId, ...evenings, weekdays: "1" });
    const seen = await lookAtRoster(ruth.caller, { slug });
    expect(seen).toMatchObject({
      value: {
        timeZone: "Europe/Madrid",
        shifts: [{ weekday: 1, from: "18:00", until: "22:00", person: { id: personId } }],
        gaps: [
          { weekday: 1, from: "22:00", until: "23:00" },
          { weekday: 2, from: "18:00", until: "23:00" },
        ],
      },
    });
    const id = seen.ok ? seen.value.shifts[0]?.id : "";
    expect(await dropShift(maya.caller, { slug, id })).toMatchObject({ reason: "forbidden" });
    await dropShift(ruth.caller, { slug, id });
    expect(await lookAtRoster(ruth.caller, { slug })).toMatchObject({ value: { shifts: [] } });
  });

  test("is changed by its moderators alone, with what can be a week", async () => {
    const { ruth, maya, noor, slug } = await scene();
    const mine = { slug, personId: maya.account.id, ...evenings };
    expect(await planShift(ruth.caller, mine)).toMatchObject({
      fields: { personId: { key: "roster.moderator-needed" } },
    });
    expect(await planShift(ruth.caller, { ...mine, weekdays: [], from: "late" })).toMatchObject({
      fields: { weekdays: { key: "roster.days-needed" }, from: { key: "roster.time-needed" } },
    });
    for (const deed of [lookAtRoster, planShift, setHours, standIn]) {
      const input = { ...mine, timeZone: "UTC", outside: "open", hours: 1 };
      expect(await deed(maya.caller, input)).toMatchObject({ reason: "forbidden" });
      expect(await deed(noor.caller, input)).toMatchObject({ reason: "not-found" });
      expect(await deed(nobody(), input)).toMatchObject({ ok: false });
    }
  });
});
