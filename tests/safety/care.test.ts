import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { membership, moderationCase, safetyPlan } from "#db/schema/index.ts";
import { deleteMessage } from "#server/messages/delete-message.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { sweepScreening } from "#server/moderation/sweep-screening.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { careWaits } from "#server/roster/care-waits.ts";
import { lookForCare } from "#server/roster/look-for-care.ts";
import { myCall } from "#server/roster/my-call.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { writeSafetyPlan } from "#server/safety/plan/write-safety-plan.ts";
import { groupOf, letIn, nobody, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** A group at night: Ruth and Dani moderate it, Sol and Kit are in it, Noor is not. */
async function night() {
  const tag = randomUUID().slice(0, 8);
  const called = (name: string) => person(`${name} ${tag}`);
  const [ruth, dani, sol, kit, noor] = [
    await called("Ruth"),
    await called("Dani"),
    await called("Sol"),
    await called("Kit"),
    await called("Noor"),
  ];
  const slug = `night-${tag}`;
  const room = await groupOf({ slug, moderators: [ruth, dani], members: [sol, kit] });
  return { ruth, dani, sol, kit, noor, slug, room };
}
const pills = "I took all my pills and I don't want to wake up.";

test("care names who is on call and the first of my own people, and what my message is about", async () => {
  const { ruth, sol, slug } = await night();
  await standIn(ruth.caller, { slug, hours: 2 });
  const people = "\nKit 555 010 9988\n\n Ana \nBen\nCleo\nDov";
  await writeSafetyPlan(sol.caller, { people, reasons: "my dog" });
  const { seq } = await say(sol, slug, pills);
  const care = await lookForCare(sol.caller, { slug, seq });
  expect(care).toEqual({
    ok: true,
    value: {
      topic: "overdose",
      names: [ruth.account.displayName],
      canAsk: true,
      people: ["Kit 555 010 9988", "Ana", "Ben", "Cleo"],
    },
  });
  expect(await lookForCare(sol.caller, {})).toMatchObject({ value: { topic: null } });
});

test("care of others' messages is nobody's business, nor are their people", async () => {
  const { ruth, sol, kit, noor, slug, room } = await night();
  const secret = randomUUID();
  await writeSafetyPlan(sol.caller, { people: secret });
  const { seq } = await say(sol, slug, pills);
  for (const other of [ruth, kit]) {
    const care = await lookForCare(other.caller, { slug, seq });
    expect(care).toMatchObject({ value: { topic: null, people: [] } });
  }
  expect(await lookForCare(noor.caller, { slug, seq })).toMatchObject({
    value: { topic: null, people: [] },
  });
  expect(await lookForCare(nobody(), {})).toMatchObject({ reason: "unauthenticated" });
  // Whoever was removed right after is in the same danger.
  const here = and(eq(membership.groupId, room.id), eq(membership.accountId, sol.account.id));
  await database().delete(membership).where(here);
  expect(await lookForCare(sol.caller, { slug, seq })).toMatchObject({
    value: { topic: "overdose", people: [secret] },
  });
  await letIn(room, sol);
  await deleteMessage(sol.caller, { slug, seq });
  expect(await lookForCare(sol.caller, { slug, seq })).toMatchObject({ value: { topic: null } });
});

test("whoever is on call is not sent to themselves, and nobody in no group is offered somebody", async () => {
  const { ruth, noor, slug } = await night();
  await standIn(ruth.caller, { slug, hours: 2 });
  expect(await lookForCare(ruth.caller, {})).toMatchObject({ value: { names: [], canAsk: true } });
  expect(await lookForCare(noor.caller, {})).toMatchObject({ value: { names: [], canAsk: false } });
});

test("a plan that can't be opened takes nothing else away", async () => {
  const { ruth, sol, slug } = await night();
  await standIn(ruth.caller, { slug, hours: 2 });
  await writeSafetyPlan(sol.caller, { people: "Kit" });
  const parts = Buffer.from("no seal at all");
  await database()
    .update(safetyPlan)
    .set({ parts })
    .where(eq(safetyPlan.accountId, sol.account.id));
  expect(await lookForCare(sol.caller, {})).toMatchObject({
    value: { names: [ruth.account.displayName], people: [] },
  });
});

test("help waits beside the room while somebody is still to look, for its writer alone, and for a day at most", async () => {
  const { sol, kit, noor, slug } = await night();
  const { seq } = await say(sol, slug, pills);
  await sweepScreening();
  expect(await careWaits(sol.caller, { slug })).toEqual({ ok: true, value: { seq } });
  expect(await careWaits(kit.caller, { slug })).toEqual({ ok: true, value: null });
  expect(await careWaits(noor.caller, { slug })).toMatchObject({ reason: "not-found" });
  const ofSol = eq(moderationCase.personId, sol.account.id);
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  await database().update(moderationCase).set({ openedAt: twoDaysAgo }).where(ofSol);
  expect(await careWaits(sol.caller, { slug })).toEqual({ ok: true, value: null });
});

test("what others complain of is told by no line beside the room", async () => {
  const { sol, kit, slug } = await night();
  const { seq } = await say(sol, slug, "You are all useless.");
  await makeReport(kit.caller, { slug, seq, reason: "harassment", words: "" });
  expect(await careWaits(sol.caller, { slug })).toEqual({ ok: true, value: null });
  await askForAPerson(sol.caller, {});
  expect(await careWaits(sol.caller, { slug })).toEqual({ ok: true, value: { seq: null } });
});

test("a call says how long ago it was", async () => {
  const { sol } = await night();
  await askForAPerson(sol.caller, {});
  expect(await myCall(sol.caller, {})).toMatchObject({ value: { minutes: 0 } });
  await bareSql()`
    update report set created_at = now() - interval '7 minutes 20 seconds'
    where reporter_id = ${sol.account.id}`;
  expect(await myCall(sol.caller, {})).toMatchObject({ value: { minutes: 7, isOver: false } });
});
