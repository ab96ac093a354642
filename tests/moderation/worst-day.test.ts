import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { decideAppeal } from "#server/moderation/decide-appeal.ts";
import { listAppeals } from "#server/moderation/list-appeals.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { myNotices } from "#server/moderation/my-notices.ts";
import { pauseRoom } from "#server/moderation/pause-room.ts";
import { raise } from "#server/moderation/raise.ts";
import { takeBackActs } from "#server/moderation/take-back-acts.ts";
import { undoAct } from "#server/moderation/undo-act.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { forgetPaces } from "#server/pace.ts";
import { accountRow, act, caseRow, done, onlyCase, reportOf, stage } from "./stage.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { stepsOf } from "#tests/roster/night.ts";

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
