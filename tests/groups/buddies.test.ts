import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { buddy, group, membership } from "#db/schema/index.ts";
import { chooseBuddy } from "#server/care/choose-buddy.ts";
import { endBuddy } from "#server/care/end-buddy.ts";
import { lookAtHub } from "#server/care/look-at-hub.ts";
import { lookAtMyCare } from "#server/care/my-care.ts";
import { offerToBeBuddy } from "#server/care/offer-to-be-buddy.ts";
import { welcomeInto } from "#server/care/welcome.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { myNotices } from "#server/moderation/my-notices.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

let number = 0;

/** A group in which Kit offers to be a buddy, Pia is new and Maya is not. */
async function circle() {
  const tag = `b${++number}`;
  const called = (name: string) => person(`${name} ${tag}`);
  const [ruth, kit, pia] = [await called("Ruth"), await called("Kit"), await called("Pia")];
  const [maya, noor] = [await called("Maya"), await called("Noor")];
  const slug = `circle-${tag}`;
  const room = await groupOf({ slug, moderators: [ruth], members: [kit, pia, maya] });
  for (const one of [kit, maya]) await joinedAgo(room.id, one, 60);
  await offerToBeBuddy(kit.caller, { slug, offers: "on" });
  return { ruth, kit, pia, maya, noor, slug, room };
}

const joinedAgo = (groupId: number, who: Person, days: number) =>
  database()
    .update(membership)
    .set({ joinedAt: new Date(Date.now() - days * 86_400_000) })
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, who.account.id)));
const kinds = async (who: Person) => {
  const told = await myNotices(who.caller, {});
  return told.ok ? told.value.map(({ kind, words }) => [kind, words]) : [];
};
const welcomed = async (who: Person, slug: string) => {
  const answer = await welcomeInto(who.caller, { slug });
  return answer.ok ? answer.value : answer.reason;
};

test("somebody new may just listen, chooses a buddy, and both know of each other", async () => {
  const { ruth, kit, pia, maya, noor, slug } = await circle();
  expect(await welcomed(pia, slug)).toEqual({ buddy: null });
  for (const one of [maya, ruth, noor]) expect(await welcomed(one, slug)).toBeNull();
  const buddyId = kit.account.id;
  expect(await lookAtMyCare(pia.caller, { slug })).toMatchObject({
    value: { buddy: null, choices: [{ id: buddyId }] },
  });
  expect(await chooseBuddy(pia.caller, { slug, buddyId: maya.account.id })).toMatchObject({
    fields: { buddyId: { key: "care.buddy-needed" } },
  });
  expect(await chooseBuddy(maya.caller, { slug, buddyId })).toMatchObject({ reason: "not-found" });
  expect(await chooseBuddy(pia.caller, { slug, buddyId })).toMatchObject({ ok: true });
  expect(await welcomed(pia, slug)).toEqual({ buddy: kit.account.displayName });
  expect(await kinds(kit)).toEqual([["buddy-of", pia.account.displayName]]);
  expect(await kinds(pia)).toEqual([]);
  expect(await lookAtMyCare(kit.caller, { slug })).toMatchObject({
    value: { offersBuddy: true, newcomers: [{ id: pia.account.id }] },
  });
  expect(await chooseBuddy(pia.caller, { slug, buddyId })).toMatchObject({ reason: "conflict" });
});

test("a moderator chooses one for somebody new whom the group's page names; nobody else can", async () => {
  const { ruth, kit, pia, maya, noor, slug } = await circle();
  const newcomerId = pia.account.id;
  const order = { slug, newcomerId, buddyId: kit.account.id };
  for (const one of [maya, noor, kit])
    expect(await chooseBuddy(one.caller, order)).toMatchObject({ reason: "not-found" });
  const before = await lookAtHub(ruth.caller, { slug });
  expect(before).toMatchObject({
    value: { newcomers: [{ id: newcomerId }], buddies: [{ id: kit.account.id }] },
  });
  expect(await chooseBuddy(ruth.caller, order)).toMatchObject({ ok: true });
  expect(await lookAtHub(ruth.caller, { slug })).toMatchObject({ value: { newcomers: [] } });
  expect(await kinds(pia)).toEqual([["buddy-yours", kit.account.displayName]]);
});

test("it ends by either side, by itself after 30 days, and with either membership", async () => {
  const { ruth, kit, pia, maya, slug, room } = await circle();
  const order = { slug, newcomerId: pia.account.id, buddyId: kit.account.id };
  await chooseBuddy(ruth.caller, order);
  expect(await endBuddy(maya.caller, order)).toMatchObject({ ok: true });
  expect(await welcomed(pia, slug)).toEqual({ buddy: kit.account.displayName });
  await endBuddy(kit.caller, order);
  expect((await kinds(pia)).map(([kind]) => kind)).toContain("buddy-over");
  expect(await welcomed(pia, slug)).toEqual({ buddy: null });

  await chooseBuddy(ruth.caller, order);
  await database()
    .update(buddy)
    .set({ since: new Date(Date.now() - 31 * 86_400_000) })
    .where(eq(buddy.groupId, room.id));
  expect(await welcomed(pia, slug)).toEqual({ buddy: null });
  expect(await lookAtMyCare(kit.caller, { slug })).toMatchObject({ value: { newcomers: [] } });
  expect(await chooseBuddy(ruth.caller, order)).toMatchObject({ ok: true });
  await leaveGroup(kit.caller, { slug });
  expect(await welcomed(pia, slug)).toEqual({ buddy: null });
  expect(await lookAtHub(ruth.caller, { slug })).toMatchObject({ value: { buddies: [] } });
});

test("nothing new begins in an archived group", async () => {
  const { ruth, kit, pia, slug, room } = await circle();
  await database().update(group).set({ archivedAt: new Date() }).where(eq(group.id, room.id));
  const order = { slug, newcomerId: pia.account.id, buddyId: kit.account.id };
  expect(await chooseBuddy(ruth.caller, order)).toMatchObject({ reason: "conflict" });
  expect(await offerToBeBuddy(pia.caller, { slug, offers: "on" })).toMatchObject({
    reason: "conflict",
  });
  expect(await welcomed(pia, slug)).toBeNull();
});

test("the group's page counts what waits there, for its moderators alone", async () => {
  const { ruth, pia, maya, noor, slug } = await circle();
  const about = { slug, personId: pia.account.id, reason: "other" };
  await makeReport(maya.caller, about);
  expect(await lookAtHub(ruth.caller, { slug })).toMatchObject({
    value: { cases: 1, appeals: 0, outreach: 0, here: null, pulse: null, isArchived: false },
  });
  expect(await lookAtHub(maya.caller, { slug })).toMatchObject({ reason: "forbidden" });
  expect(await lookAtHub(noor.caller, { slug })).toMatchObject({ reason: "not-found" });
});
