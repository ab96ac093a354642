import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { followUp, membership } from "#db/schema/index.ts";
import { decideAppeal } from "#server/moderation/decide-appeal.ts";
import { listAppeals } from "#server/moderation/list-appeals.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { listFollowUps } from "#server/moderation/follow-ups/list-follow-ups.ts";
import { listHandOvers } from "#server/roster/list-hand-overs.ts";
import { listOutreach } from "#server/care/list-outreach.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { countNotices, myNotices } from "#server/moderation/my-notices.ts";
import { pauseRoom } from "#server/moderation/pause-room.ts";
import { handOverCase } from "#server/moderation/hand-over-case.ts";
import { notify } from "#server/moderation/notify-concerned.ts";
import { raise } from "#server/moderation/raise.ts";
import { claimCase } from "#server/moderation/claim-case.ts";
import { mindCrises } from "#server/roster/mind-crises.ts";
import { myCall } from "#server/roster/my-call.ts";
import { takeBackActs } from "#server/moderation/take-back-acts.ts";
import { undoAct } from "#server/moderation/undo-act.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { forgetPaces } from "#server/pace.ts";
import { accountRow, caseRow, done, onlyCase, reportOf, stage } from "./stage.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { untilSomebodyWaits } from "#tests/support/locks.ts";
import { demote, stepsOf } from "#tests/roster/night.ts";

await freshDatabase();
beforeEach(forgetPaces);

async function caseAboutSol() {
  const all = await stage();
  await reportOf(all.maya, all.slug, all.seq);
  return { ...all, id: await onlyCase(all.ruth) };
}

test("a moderator does not take back what staff alone may do", async () => {
  const { ruth, iris, sol, id } = await caseAboutSol();
  await done(ruth, id, "escalate");
  const suspended = await done(iris, id, "suspend");
  expect(await undoAct(ruth.caller, { act: suspended })).toMatchObject({ reason: "forbidden" });
  expect(await accountRow(sol)).toMatchObject({ suspendedAt: expect.any(Date) });
  expect(await undoAct(iris.caller, { act: suspended })).toMatchObject({ ok: true });
});

test("nobody takes an act back in a case that another works on", async () => {
  const { ruth, dani, id } = await caseAboutSol();
  const number = await done(ruth, id, "hide");
  expect(await undoAct(ruth.caller, { act: number })).toMatchObject({ ok: true });
  const again = await done(ruth, id, "hide");
  await bareSql()`update moderation_case set resolved_at = null, outcome = null where id = ${id}`;
  expect(await undoAct(dani.caller, { act: again })).toMatchObject({
    reason: "conflict",
    message: { key: "moderation.claimed-by" },
  });
  expect(await caseRow(id)).toMatchObject({ claimedBy: ruth.account.id });
});

test("an appeal that is answered leaves a case with whoever works on it", async () => {
  const { ruth, dani, sol, id } = await caseAboutSol();
  const number = await done(ruth, id, "hide");
  await myNotices(sol.caller, {});
  await makeAppeal(sol.caller, { act: number, words: "It was a bad day." });
  const [appeal] = (await listAppeals(dani.caller, {}).then((one) => (one.ok ? one.value : [])))!;
  await bareSql()`update moderation_case set resolved_at = null, outcome = null where id = ${id}`;
  expect(await decideAppeal(dani.caller, { id: appeal!.id, decision: "taken-back" })).toMatchObject(
    { ok: true },
  );
  expect(await caseRow(id)).toMatchObject({ claimedBy: ruth.account.id, resolvedAt: null });
});

test("one act that can't be taken back keeps nothing else from it", async () => {
  const { ruth, dani, iris, maya, sol, kit, slug, room } = await stage();
  const about = async (personId: string) =>
    (
      await raise({
        groupId: room.id,
        about: { personId },
        urgency: "normal",
        reporterId: null,
        reason: "other",
      })
    ).caseId;
  await done(ruth, await about(sol.account.id), "remove");
  // Somebody else bans them meanwhile: a removal that is taken back does not lift that.
  await done(ruth, await about(kit.account.id), "remove");
  await done(dani, await about(kit.account.id), "ban");
  expect(await pauseRoom(ruth.caller, { slug, minutes: 5 })).toMatchObject({ ok: true });
  expect(await takeBackActs(iris.caller, { person: ruth.account.id, all: "hour" })).toMatchObject({
    value: { undone: 1 },
  });
  const members = await database().select().from(membership).where(eq(membership.groupId, room.id));
  const ids = members.map(({ accountId }) => accountId);
  expect(ids).toContain(sol.account.id);
  expect(ids).toContain(maya.account.id);
  expect(ids).not.toContain(kit.account.id);
  expect(await verifyRecord()).toMatchObject({ isWhole: true });
});

test("a crisis that was resolved wrongly and is opened again by staff goes on to somebody", async () => {
  const { ruth, dani, iris, sol } = await stage();
  const asked = await askForAPerson(sol.caller, {});
  if (!asked.ok) throw new Error(asked.reason);
  const id = asked.value.caseId;
  await doWaitingJobs();
  // Nobody is on call: all were asked at once, and there is nobody left to ask for the first time.
  expect(await stepsOf(id)).toMatchObject([{ to: "staff" }]);
  await done(ruth, id, "dismiss");
  const person = ruth.account.id;
  expect(await takeBackActs(iris.caller, { person, all: "hour" })).toMatchObject({
    value: { undone: 1 },
  });
  await doWaitingJobs();
  const [, again] = await stepsOf(id);
  expect(again?.accountIds).toEqual(expect.arrayContaining([ruth.account.id, dani.account.id]));
});

async function crisisOf(who: Person): Promise<string> {
  const asked = await askForAPerson(who.caller, {});
  if (!asked.ok) throw new Error(asked.reason);
  return asked.value.caseId;
}

test("a crisis in which something breaks keeps the clock from none of the others", async () => {
  const [first, second] = [await stage(), await stage()];
  const broken = await crisisOf(first.sol);
  const other = await crisisOf(second.sol);
  for (const [{ ruth, room }, id] of [
    [first, broken],
    [second, other],
  ] as const) {
    expect(await claimCase(ruth.caller, { id })).toMatchObject({ ok: true });
    await demote(ruth, room);
  }
  await bareSql().unsafe(`
    create function breaks() returns trigger language plpgsql as $$ begin raise 'broken'; end $$;
    create trigger breaks before update on moderation_case for each row
      when (new.id = '${broken}') execute function breaks()`);
  await expect(mindCrises()).rejects.toThrow();
  await bareSql()`drop trigger breaks on moderation_case`;
  expect(await caseRow(other)).toMatchObject({ claimedBy: null });
  expect(await caseRow(broken)).toMatchObject({ claimedBy: first.ruth.account.id });
});

test("a crisis is handed to nobody who is suspended, and wakes whoever it is handed to", async () => {
  const { ruth, dani, sol } = await stage();
  const id = await crisisOf(sol);
  await claimCase(ruth.caller, { id });
  await doWaitingJobs();
  const to = dani.account.id;
  await bareSql()`update account set suspended_at = now() where id = ${to}`;
  expect(await handOverCase(ruth.caller, { id, to })).toMatchObject({ reason: "invalid" });
  await bareSql()`update account set suspended_at = null where id = ${to}`;
  expect(await handOverCase(ruth.caller, { id, to })).toMatchObject({ ok: true });
  const jobs = await bareSql()<{ payload: unknown }[]>`
    select payload from graphile_worker._private_jobs where payload ->> 'caseId' = ${id}
      and payload ->> 'accountId' = ${to}`;
  expect(jobs).toMatchObject([{ payload: { by: "push" } }]);
});

test("what comes while I look at my notices is not marked as read", async () => {
  const { sol, room } = await stage();
  const accountId = sol.account.id;
  await notify({ accountId, groupId: room.id, kind: "hide" }, "");
  let looking: ReturnType<typeof myNotices> | undefined;
  await bareSql().begin(async (sql) => {
    // Reading goes on beside that, marking waits for it.
    await sql`lock table moderation_notice in share mode`;
    looking = myNotices(sol.caller, {});
    await untilSomebodyWaits();
    await sql`
      insert into moderation_notice (account_id, group_id, kind)
      values (${accountId}, ${room.id}, 'mute')`;
  });
  expect(await looking).toMatchObject({ value: [{ kind: "hide" }] });
  expect(await countNotices(sol.caller, {})).toMatchObject({ value: 1 });
  expect(await myNotices(sol.caller, {})).toMatchObject({ value: [{ kind: "mute" }, {}] });
  expect(await countNotices(sol.caller, {})).toMatchObject({ value: 0 });
});

test("nobody is followed up who was only misread, also where their message waited", async () => {
  const { ruth, sol, room } = await stage();
  const about = { personId: sol.account.id };
  const raised = { groupId: room.id, about, reporterId: null };
  const { caseId } = await raise({ ...raised, urgency: "normal", reason: "waits", rule: "crisis" });
  await raise({ ...raised, urgency: "crisis", reason: "screening", rule: "self-harm" });
  await done(ruth, caseId, "dismiss");
  const planned = await database().select().from(followUp).where(eq(followUp.caseId, caseId));
  expect(planned).toEqual([]);
});

test("whoever alone could come is told that nobody was asked, not that staff were", async () => {
  const only = await person("Only One", { staffRole: "owner" });
  await groupOf({ slug: "alone", moderators: [only], members: [] });
  await bareSql()`
    update account set suspended_at = now() where staff_role is not null and id <> ${only.account.id}`;
  await crisisOf(only);
  await doWaitingJobs();
  expect(await myCall(only.caller, {})).toMatchObject({ value: { alerted: { to: "nobody" } } });
});

test("an address that was tampered with shows the beginning", async () => {
  const { ruth, maya, slug, seq } = await stage();
  await reportOf(maya, slug, seq);
  const id = await onlyCase(ruth);
  const dashes = "-".repeat(36);
  for (const after of [`2026-01-01T00:00:00.000Z_${dashes}`, `2026-01-01T00:00Z_${id}_`]) {
    expect(await listCases(ruth.caller, { after: `2_${after}` })).toMatchObject({
      value: { cases: [{ id }] },
    });
    expect(await lookAtCase(ruth.caller, { id, after })).toMatchObject({ ok: true });
    expect(await listFollowUps(ruth.caller, { after })).toMatchObject({ ok: true });
    expect(await listHandOvers(ruth.caller, { slug, before: after })).toMatchObject({ ok: true });
    expect(await listOutreach(ruth.caller, { slug, after })).toMatchObject({ ok: true });
  }
});

test("what was done for somebody is nothing to appeal", async () => {
  const { ruth, sol, id } = await caseAboutSol();
  await bareSql()`
    update message set hidden_at = now()
    where (group_id, seq) = (select group_id, message_seq from moderation_case where id = ${id})`;
  const number = await done(ruth, id, "restore");
  expect(await makeAppeal(sol.caller, { act: number, words: "Why?" })).toMatchObject({
    reason: "not-found",
  });
});
