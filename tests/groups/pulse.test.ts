import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/client.ts";
import { checkIn, membership } from "#db/schema/index.ts";
import { readPulse } from "#server/care/read-pulse.ts";
import { pulseOf, type Shared } from "#server/care/shares-of.ts";
import { groupOf, people, person, type Group, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { noteDays } from "#tests/support/noted-days.ts";

await freshDatabase();

const activated: Shared = { activated: 1, settled: 0, shutdown: 0 };
const settled: Shared = { activated: 0, settled: 1, shutdown: 0 };
const times = (count: number, one: Shared) => Array.from({ length: count }, () => one);
const shutdown: Shared = { activated: 0, settled: 0, shutdown: 1 };

test("fewer than five people are no picture, and each counts once however much they share", () => {
  expect(pulseOf(times(4, settled))).toBeNull();
  const often: Shared = { activated: 7, settled: 0, shutdown: 0 };
  expect(pulseOf([often, settled, settled, settled, shutdown])).toEqual({
    people: 5,
    shares: { activated: 20, settled: 60, shutdown: 20 },
  });
});

test("a picture moves by five people: who comes as the sixth to the ninth shows nothing of themselves", () => {
  const five = [activated, settled, settled, settled, shutdown];
  const still = pulseOf(five);
  for (const more of [[activated], [shutdown, shutdown], times(4, activated)])
    expect(pulseOf([...five, ...more])).toEqual(still);
  expect(pulseOf([...five, ...times(5, activated)])).toEqual({
    people: 10,
    shares: { activated: 60, settled: 30, shutdown: 10 },
  });
});

test("percents are whole and make a hundred", () => {
  const third: Shared = { activated: 1, settled: 1, shutdown: 1 };
  const { shares } = pulseOf(times(5, third))!;
  expect(shares.activated + shares.settled + shares.shutdown).toBe(100);
});

const share = (who: Person, room: Group, arousal: number, days = 1) =>
  noteDays(who, days, () => ({ arousal, groupId: room.id, madeAt: new Date() }));

test("today is blank again when one of five takes theirs back, or leaves; what is private never counts", async () => {
  const ruth = await person("Ruth");
  const guests = await people(6);
  const room = await groupOf({ slug: "circle", moderators: [ruth], members: guests });
  const today = async () => {
    const read = await readPulse(ruth.caller, { slug: "circle" });
    if (!read.ok) throw new Error(read.reason);
    return read.value.today;
  };
  for (const one of guests.slice(0, 4)) await share(one, room, 3);
  await noteDays(guests[5]!, 1, () => ({ arousal: -3, madeAt: new Date() }));
  expect(await today()).toBeNull();
  await share(guests[4]!, room, 0);
  expect(await today()).toEqual({
    people: 5,
    shares: { activated: 80, settled: 20, shutdown: 0 },
  });
  const mine = eq(checkIn.accountId, guests[0]!.account.id);
  await database().update(checkIn).set({ groupId: null }).where(mine);
  expect(await today()).toBeNull();
  await database().update(checkIn).set({ groupId: room.id }).where(mine);
  expect(await today()).not.toBeNull();
  await database()
    .delete(membership)
    .where(and(eq(membership.groupId, room.id), eq(membership.accountId, guests[1]!.account.id)));
  expect(await today()).toBeNull();
  expect(await readPulse(guests[2]!.caller, { slug: "circle" })).toMatchObject({
    reason: "forbidden",
  });
});

test("eight whole weeks are looked back on; those of fewer than five people are blank, the one under way is left out", async () => {
  const ruth = await person("Ruth of the weeks");
  const guests = await people(5, "Weekly");
  const room = await groupOf({ slug: "weekly", moderators: [ruth], members: guests });
  for (const [at, one] of guests.entries())
    await noteDays(one, 75, (ago) =>
      at === 4 && ago > 20 ? null : { arousal: at === 0 ? -4 : 0, groupId: room.id },
    );
  const read = await readPulse(ruth.caller, { slug: "weekly" });
  if (!read.ok) throw new Error(read.reason);
  const { weeks } = read.value;
  expect(weeks).toHaveLength(8);
  const monday = new Date();
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7) - 7);
  expect(weeks.at(-1)).toEqual({
    monday: monday.toISOString().slice(0, 10),
    pulse: { people: 5, shares: { activated: 0, settled: 80, shutdown: 20 } },
  });
  expect(weeks[0]!.pulse).toBeNull();
  expect(weeks.map(({ monday: one }) => one)).toEqual(
    weeks.map(({ monday: one }) => one).toSorted(),
  );
});
