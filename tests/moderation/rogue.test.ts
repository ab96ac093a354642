import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { message, moderationAct } from "#db/schema/index.ts";
import { findMembership } from "#server/groups/membership.ts";
import { listActs } from "#server/moderation/list-acts.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { raise } from "#server/moderation/raise.ts";
import { takeBackActs } from "#server/moderation/take-back-acts.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { forgetPaces } from "#server/pace.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";
import { act, caseRow, done, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** Ruth hides whatever she finds, until the house stops her. */
async function rampage() {
  const on = await stage();
  const { ruth, maya, sol, slug, room } = on;
  const answers = [];
  for (let at = 0; at < 61; at += 1) {
    forgetPaces();
    const { seq } = await say(at % 2 === 0 ? maya : sol, slug, `A word ${at}`);
    const { caseId } = await raise({
      groupId: room.id,
      about: { seq, personId: sol.account.id },
      urgency: "normal",
      reporterId: null,
      reason: "other",
      rule: "test",
    });
    answers.push(await act(ruth, caseId, "hide"));
  }
  return { ...on, answers };
}

const hidden = async (groupId: number) => {
  const rows = await database().select().from(message).where(eq(message.groupId, groupId));
  return rows.filter(({ hiddenAt }) => hiddenAt !== null).length;
};

test("a moderator who hides without end is stopped after 60 in an hour, staff are asked to look, and one press takes all of it back", async () => {
  const { ruth, dani, iris, kit, sol, room, slug, answers } = await rampage();
  expect(answers.map(({ ok }) => ok)).toEqual([...Array(60).fill(true), false]);
  expect(answers.at(-1)).toMatchObject({
    reason: "too-many",
    message: { key: "moderation.many-acts" },
  });
  const atIris = await listCases(iris.caller, {});
  const alert = atIris.ok ? atIris.value.cases.find(({ slug: of }) => of === slug) : undefined;
  expect(alert).toMatchObject({ person: { id: ruth.account.id }, reasons: ["other"] });
  const atRuth = await listCases(ruth.caller, {});
  expect(atRuth.ok && atRuth.value.cases.map(({ id }) => id)).not.toContain(alert!.id);

  const person = ruth.account.id;
  for (const one of [ruth, dani, kit, sol]) {
    expect(await listActs(one.caller, { person })).toMatchObject({ reason: "not-found" });
    const all = { person, all: "hour" };
    expect(await takeBackActs(one.caller, all)).toMatchObject({ reason: "not-found" });
  }
  const page = await listActs(iris.caller, { person });
  expect(page).toMatchObject({ value: { ofLastHour: 60, next: expect.any(Number) } });
  if (!page.ok) throw new Error(page.reason);
  expect(page.value.acts).toHaveLength(50);
  const some = page.value.acts.slice(0, 2).map(({ id }) => id);
  const few = { person, act: some.map(String) };
  expect(await takeBackActs(iris.caller, few)).toMatchObject({ value: { undone: 2 } });
  expect(await takeBackActs(iris.caller, few)).toMatchObject({ value: { undone: 0 } });
  expect(await hidden(room.id)).toBe(58);
  expect(await takeBackActs(iris.caller, { person, all: "hour" })).toMatchObject({
    value: { undone: 58 },
  });
  expect(await hidden(room.id)).toBe(0);
  expect(await listActs(iris.caller, { person })).toMatchObject({ value: { ofLastHour: 0 } });
  // The cases wait for the others again, and are nobody's.
  const [one] = await database().select().from(moderationAct).where(eq(moderationAct.id, some[0]!));
  expect(await caseRow(one!.caseId!)).toMatchObject({ resolvedAt: null, claimedBy: null });
  expect(await verifyRecord()).toMatchObject({ isWhole: true });
}, 60_000);

test("who was removed is back after that, and what another did stays", async () => {
  const { ruth, dani, iris, sol, kit, room, slug } = await stage();
  const about = async (personId: string) => {
    const { caseId } = await raise({
      groupId: room.id,
      about: { personId },
      urgency: "normal",
      reporterId: null,
      reason: "other",
    });
    return caseId;
  };
  await done(ruth, await about(sol.account.id), "ban");
  await done(dani, await about(kit.account.id), "remove");
  const person = ruth.account.id;
  const foreign = await listActs(iris.caller, { person: dani.account.id });
  const ids = foreign.ok ? foreign.value.acts.map(({ id }) => id) : [];
  expect(await takeBackActs(iris.caller, { person, act: ids })).toMatchObject({
    value: { undone: 0 },
  });
  await takeBackActs(iris.caller, { person, all: "hour" });
  expect(await findMembership(sol.account.id, slug)).toMatchObject({ role: "member" });
  expect(await findMembership(kit.account.id, slug)).toBeNull();
});
