import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { claimCase } from "#server/moderation/claim-case.ts";
import { changeDeadlines } from "#server/moderation/change-deadlines.ts";
import { readDeadlines } from "#server/moderation/read-deadlines.ts";
import { unlessChosen } from "#server/moderation/deadlines.ts";
import { keepCase } from "#server/moderation/keep-case.ts";
import { letGoOfCase } from "#server/moderation/let-go-of-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { writeCaseNote } from "#server/moderation/write-case-note.ts";
import { forgetPaces } from "#server/pace.ts";
import { mindCrises } from "#server/roster/mind-crises.ts";
import { bareSql, database } from "#db/client.ts";
import { deadlineSetting } from "#db/schema/index.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import {
  actsOf,
  asks,
  caseRow,
  demote,
  inMinutes,
  longSinceClaimed,
  lettersAbout,
  night,
  stepsOf,
  whenDue,
} from "./night.ts";

await freshDatabase();
beforeEach(forgetPaces);

describe("what is done so that somebody comes", () => {
  test("is on record, step by step, with the way and what became of it, and stands in the case", async () => {
    const { ruth, sol } = await night();
    const caseId = await asks(sol);
    await doWaitingJobs();
    const seen = await lookAtCase(ruth.caller, { id: caseId });
    const said = seen.ok
      ? seen.value.history.map(({ kind, how, to }) => [kind, how, to?.name])
      : [];
    const name = ruth.account.displayName;
    expect(said[0]).toEqual(["alert", "on-call", name]);
    expect(said).toContainEqual(["alert-sent", "mail", name]);
    expect(said).toContainEqual(["alert-unsent", "no-device", name]);
    expect(await verifyRecord()).toMatchObject({ isWhole: true });
  });

  test("goes on when others report the same meanwhile: nothing is skipped, and nothing lost", async () => {
    const { sol, kit, slug } = await night();
    const caseId = await asks(sol);
    await doWaitingJobs();
    await makeReport(kit.caller, { slug, personId: sol.account.id, reason: "danger" });
    await doWaitingJobs();
    expect(await stepsOf(caseId)).toHaveLength(1);
    await whenDue();
    await whenDue();
    expect((await stepsOf(caseId)).map(({ to }) => to)).toEqual(["on-call", "next", "staff"]);
  });

  test("begins anew with staff where it comes back after all were asked", async () => {
    const { sol, ruth, iris } = await night({ onCall: false });
    const caseId = await asks(sol);
    await doWaitingJobs();
    await claimCase(ruth.caller, { id: caseId });
    await letGoOfCase(ruth.caller, { id: caseId });
    await doWaitingJobs();
    const [, again] = await stepsOf(caseId);
    expect(again).toMatchObject({ to: "staff" });
    expect(again!.accountIds).toContain(iris.account.id);
    expect(again!.accountIds).not.toContain(ruth.account.id);
    await whenDue();
    expect(await stepsOf(caseId)).toHaveLength(2);
  });

  test("is taken up again by the clock where its next step got lost", async () => {
    const { sol } = await night();
    const caseId = await asks(sol);
    await doWaitingJobs();
    await bareSql()`select graphile_worker.remove_job(${`escalate:${caseId}`})`;
    await mindCrises(inMinutes(8));
    await doWaitingJobs();
    expect(await stepsOf(caseId)).toHaveLength(1);
    await mindCrises(inMinutes(11));
    await doWaitingJobs();
    expect(await stepsOf(caseId)).toHaveLength(2);
  });
});

describe("a crisis that somebody has claimed and in which nothing happens", () => {
  async function claimed() {
    const on = await night();
    const caseId = await asks(on.sol);
    await doWaitingJobs();
    await claimCase(on.ruth.caller, { id: caseId });
    return { ...on, caseId };
  }

  test("is brought to its moderator after a quarter of an hour, then to the next, in words for the record", async () => {
    const { ruth, dani, juno, caseId } = await claimed();
    await mindCrises(inMinutes(14));
    expect((await caseRow(caseId)).nudgedAt).toBeNull();
    await mindCrises(inMinutes(16));
    await mindCrises(inMinutes(17));
    await doWaitingJobs();
    const nudges = (await actsOf(caseId)).filter(({ kind }) => kind === "nudge");
    expect(nudges).toMatchObject([{ personId: ruth.account.id, actorId: null }]);
    expect((await lettersAbout(caseId)).at(-1)).toMatchObject({
      to: ruth.account.email,
      subject: "Are you still with them?",
    });
    await mindCrises(inMinutes(22));
    expect(await caseRow(caseId)).toMatchObject({ claimedBy: null });
    await doWaitingJobs();
    const [, next] = await stepsOf(caseId);
    expect(next!.to).toBe("next");
    expect(next!.accountIds.toSorted()).toEqual([dani.account.id, juno.account.id].toSorted());
    const kinds = (await actsOf(caseId)).map(({ kind }) => kind);
    expect(kinds.indexOf("lapse")).toBeGreaterThan(kinds.indexOf("nudge"));
    expect(await verifyRecord()).toMatchObject({ isWhole: true });
  });

  test.each([
    ["says that they are still there", "keep"],
    ["writes a note", "note"],
  ])("stays theirs when its moderator %s", async (_what, how) => {
    const { ruth, dani, caseId: id } = await claimed();
    await longSinceClaimed(id);
    await mindCrises(inMinutes(-1));
    expect((await caseRow(id)).nudgedAt).not.toBeNull();
    expect(await keepCase(dani.caller, { id })).toMatchObject({ reason: "conflict" });
    if (how === "keep") await keepCase(ruth.caller, { id });
    else
      await writeCaseNote(ruth.caller, { id, clientId: randomUUID(), words: "Talking to them." });
    await mindCrises(inMinutes(8));
    expect(await caseRow(id)).toMatchObject({ claimedBy: ruth.account.id });
  });

  test("is everybody's at once when its moderator moderates no more, and lies on their desk no more", async () => {
    const { ruth, dani, caseId, room } = await claimed();
    await demote(ruth, room);
    expect(await listCases(ruth.caller, {})).toMatchObject({ reason: "not-found" });
    expect(await lookAtCase(dani.caller, { id: caseId })).toMatchObject({
      value: { claimedBy: null, isOpen: true },
    });
    await mindCrises();
    await doWaitingJobs();
    expect(await stepsOf(caseId)).toHaveLength(2);
    expect(await claimCase(dani.caller, { id: caseId })).toMatchObject({ ok: true });
  });
});

describe("the centre's deadlines", () => {
  test("are an owner's to change, within their bounds, and hold from the next case and step on", async () => {
    const { tag, sol, kit, iris, slug } = await night();
    const owner = await person(`Owner ${tag}`, { staffRole: "owner" });
    const chosen = { crisisMinutes: "2", highHours: "1", normalHours: "168" };
    expect(await readDeadlines(iris.caller, {})).toMatchObject({
      value: { setting: unlessChosen, mayChange: false },
    });
    for (const who of [sol, iris])
      expect(await changeDeadlines(who.caller, chosen)).toMatchObject({ reason: "forbidden" });
    expect(await readDeadlines(sol.caller, {})).toMatchObject({ reason: "forbidden" });
    for (const wrong of [{ crisisMinutes: "31" }, { highHours: "0" }, { normalHours: "169" }])
      expect(await changeDeadlines(owner.caller, { ...chosen, ...wrong })).toMatchObject({
        reason: "invalid",
        fields: { [Object.keys(wrong)[0]!]: { key: expect.any(String) } },
      });
    expect(await changeDeadlines(owner.caller, chosen)).toMatchObject({ ok: true });
    const reported = await makeReport(kit.caller, {
      slug,
      personId: sol.account.id,
      reason: "threat",
    });
    const within = reported.ok ? Date.parse(reported.value.lookedAtBy) - Date.now() : 0;
    expect(within).toBeLessThanOrEqual(3_600_000);
    const caseId = await asks(sol);
    await doWaitingJobs();
    const [job] = await bareSql()`
      select extract(epoch from run_at - now()) as seconds from graphile_worker.jobs
      where key = ${`escalate:${caseId}`}`;
    expect(Number(job!["seconds"])).toBeLessThanOrEqual(120);
    await database().delete(deadlineSetting);
  });
});
