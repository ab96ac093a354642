import { beforeEach, expect, test } from "vitest";
import { claimCase } from "#server/moderation/claim-case.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { keepCase } from "#server/moderation/keep-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { forgetPaces } from "#server/pace.ts";
import { myAlerts } from "#server/roster/alerts/my-alerts.ts";
import { seeAlert } from "#server/roster/alerts/see-alert.ts";
import { mindCrises } from "#server/roster/mind-crises.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { whoIsHere } from "#server/roster/who-is-here.ts";
import type { Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { serveSockets } from "#tests/support/realtime.ts";
import {
  actsOf,
  asks,
  demote,
  inMinutes,
  lettersAbout,
  night,
  stepsOf,
  whenDue,
  longSinceClaimed,
} from "./night.ts";

await freshDatabase();
const sockets = serveSockets();
beforeEach(forgetPaces);

async function alertsOf(who: Person): Promise<[string, string, boolean][] | null> {
  const answer = await myAlerts(who.caller, {});
  if (!answer.ok) throw new Error(answer.reason);
  const { mayCome, alerts } = answer.value;
  return mayCome ? alerts.map(({ caseId, subject, isMine }) => [caseId, subject, isMine]) : null;
}

test("whoever is alerted hears it at once in every open tab, and nobody else; it goes with the claim", async () => {
  const { ruth, dani, sol } = await night();
  const [ruths, danis] = [await sockets.connect(ruth), await sockets.connect(dani)];
  const caseId = await asks(sol);
  await doWaitingJobs();
  expect(await ruths.hears("alert:raised")).toEqual([
    { name: "alert:raised", packet: { id: caseId } },
  ]);
  expect(await alertsOf(ruth)).toEqual([[caseId, "person", false]]);
  expect(await alertsOf(dani)).toEqual([]);
  expect(await alertsOf(sol)).toBeNull();
  expect(danis.heard.some(({ name }) => name === "alert:raised")).toBe(false);

  for (const again of [1, 2]) {
    expect([again, await seeAlert(ruth.caller, { id: caseId })]).toMatchObject([
      again,
      { ok: true },
    ]);
    const seen = (await actsOf(caseId)).filter(({ kind }) => kind === "alert-seen");
    expect(seen).toMatchObject([{ actorId: ruth.account.id }]);
  }
  expect(await seeAlert(sol.caller, { id: caseId })).toMatchObject({ reason: "not-found" });
  await claimCase(ruth.caller, { id: caseId });
  await ruths.hears("desk:changed", 2);
  expect(await alertsOf(ruth)).toEqual([]);
});

test("whoever has it and is asked whether they are there sees that too, until they say so; a tab alone says nothing", async () => {
  const { ruth, dani, sol } = await night();
  const id = await asks(sol);
  await doWaitingJobs();
  await claimCase(ruth.caller, { id });
  await longSinceClaimed(id);
  await mindCrises(inMinutes(-1));
  expect(await alertsOf(ruth)).toEqual([[id, "person", true]]);
  await seeAlert(ruth.caller, { id });
  expect(await alertsOf(ruth)).toEqual([[id, "person", true]]);
  await mindCrises(inMinutes(5));
  expect(await keepCase(ruth.caller, { id })).toMatchObject({
    message: { key: "moderation.not-claimed" },
  });
  await doWaitingJobs();
  expect(await alertsOf(dani)).toEqual([[id, "person", false]]);
});

test("whoever moderates no more loses alerts, letters and shifts at once, in open pages too", async () => {
  const { ruth, sol, iris, slug, room } = await night();
  const weekdays = ["1", "2", "3", "4", "5", "6", "7"];
  const always = { slug, weekdays, from: "00:00", until: "00:00" };
  await planShift(ruth.caller, { ...always, personId: ruth.account.id });
  const caseId = await asks(sol);
  const line = await sockets.connect(ruth);
  await demote(ruth, room);
  expect(await whoIsHere(sol.caller, { slug })).toMatchObject({ value: null });
  await doWaitingJobs();
  expect((await stepsOf(caseId))[0]).toMatchObject({ to: "staff" });
  expect(await lettersAbout(caseId)).not.toContainEqual(
    expect.objectContaining({ to: ruth.account.email }),
  );
  expect(await alertsOf(ruth)).toBeNull();
  expect(line.heard.map(({ name }) => name)).not.toContain("alert:raised");
  expect(await alertsOf(iris)).toContainEqual([caseId, "person", false]);
});

test("an alert that is under way when its moderator is removed by staff does not reach them; their tabs close", async () => {
  const { ruth, dani, sol, kit, iris, slug } = await night();
  const caseId = await asks(sol);
  await whenDue();
  const line = await sockets.connect(dani);
  await makeReport(kit.caller, { slug, personId: dani.account.id, reason: "harassment" });
  const about = await lookFor(ruth, dani);
  const why = { ground: "safety", reason: "We talked about it." };
  await doInCase(ruth.caller, { id: about, deed: "escalate", ...why });
  expect(await doInCase(iris.caller, { id: about, deed: "remove", ...why })).toMatchObject({
    ok: true,
  });
  await line.hears("room:closed");
  await whenDue();
  expect(await alertsOf(dani)).toBeNull();
  expect(await lettersAbout(caseId)).not.toContainEqual(
    expect.objectContaining({ to: dani.account.email }),
  );
});

/** The case on somebody's desk that is about that person. */
async function lookFor(who: Person, about: Person): Promise<string> {
  const list = await listCases(who.caller, {});
  if (!list.ok) throw new Error(list.reason);
  return list.value.cases.find(({ person }) => person?.id === about.account.id)!.id;
}
