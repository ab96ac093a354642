import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { and, eq, inArray } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bareSql, database } from "#db/client.ts";
import {
  escalationStep,
  message,
  moderationAct,
  moderationCase,
  moderationNotice,
} from "#db/schema/index.ts";
import { freeStuckJobs } from "#server/jobs/free-stuck-jobs.ts";
import { raise } from "#server/moderation/raise.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { letIn, people } from "#tests/support/cast.ts";
import { bundled } from "#tests/support/house-process.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory } from "#tests/support/say.ts";
import type { Order } from "./acting-process.ts";
import { stage } from "./stage.ts";

const databaseUrl = await freshDatabase();
beforeEach(forgetPaces);
const children: ChildProcess[] = [];
afterEach(() => Promise.all(children.splice(0).map(kill)));

/** One file from all sources, so that a process starts in half a second and not in three. */
const bundle = bundled("tests/moderation/acting-process.ts");

/** A process of the house, from its sources; with `DOES_JOBS` it does jobs. */
async function startHouse(more: Record<string, string> = {}): Promise<ChildProcess> {
  const env = { ...process.env, NODE_ENV: "test" as const, DATABASE_URL: databaseUrl };
  const child = fork(await bundle, {
    env: { ...env, LOG_LEVEL: "silent", PACE_FACTOR: "1000", ...more },
  });
  children.push(child);
  await once(child, "message");
  return child;
}

/** Like a power cut. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("a server that is killed between act and notice has done both or neither, however often", async () => {
  const { ruth, maya, sol, room } = await stage();
  await fillHistory(room.id, sol, 60);
  const raised = Array.from({ length: 60 }, (_, at) =>
    raise({
      groupId: room.id,
      about: { seq: at + 2, personId: sol.account.id },
      urgency: "normal",
      reporterId: maya.account.id,
      reason: "other",
    }),
  );
  const cases = (await Promise.all(raised)).map(({ caseId }) => caseId);
  const openOnes = async () => {
    const rows = await database()
      .select({ id: moderationCase.id, at: moderationCase.resolvedAt })
      .from(moderationCase)
      .where(inArray(moderationCase.id, cases));
    return rows.filter(({ at }) => at === null).map(({ id }) => id);
  };
  let killed = 0;
  for (const after of [3, 15, Infinity]) {
    const child = await startHouse();
    let told = 0;
    const stop = new Promise<void>((resolve) => {
      child.on("message", (said) => {
        if (said === "all" || (said === "done" && ++told >= after)) resolve();
      });
    });
    const ids = await openOnes();
    child.send({ caller: ruth.caller, ids } satisfies Order);
    await stop;
    if (after === Infinity) continue;
    // In the midst of the others that are under way.
    await kill(child);
    killed += 1;
    const left = (await openOnes()).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(ids.length);
  }
  expect(killed).toBe(2);
  expect(await openOnes()).toEqual([]);

  const acts = await database()
    .select()
    .from(moderationAct)
    .where(and(eq(moderationAct.groupId, room.id), eq(moderationAct.kind, "hide")));
  const notices = await database()
    .select()
    .from(moderationNotice)
    .where(eq(moderationNotice.groupId, room.id));
  const hidden = await database()
    .select({ seq: message.seq, hiddenAt: message.hiddenAt })
    .from(message)
    .where(eq(message.groupId, room.id));
  const of = (kind: string) =>
    notices
      .filter((one) => one.kind === kind)
      .map(({ actId }) => actId!)
      .toSorted((a, b) => a - b);
  const ids = acts.map(({ id }) => id).toSorted((a, b) => a - b);
  expect(new Set(acts.map(({ caseId }) => caseId))).toEqual(new Set(cases));
  expect([acts.length, of("hide"), of("report-acted")]).toEqual([cases.length, ids, ids]);
  expect(hidden.filter(({ hiddenAt }) => hiddenAt !== null)).toHaveLength(cases.length);
  expect(await verifyRecord()).toMatchObject({ isWhole: true });
}, 60_000);

test("a crisis goes from one to the next exactly once, though whoever brings it is killed again and again", async () => {
  const { ruth, dani, slug, room } = await stage();
  await standIn(ruth.caller, { slug, hours: 2 });
  const crowd = await people(12, "Waiting");
  for (const one of crowd) await letIn(room, one);
  const cases: string[] = [];
  for (const one of crowd) {
    const answer = await askForAPerson(one.caller, {});
    if (answer.ok) cases.push(answer.value.caseId);
  }
  const steps = () =>
    database().select().from(escalationStep).where(inArray(escalationStep.caseId, cases));
  const overdue = () =>
    bareSql()`update graphile_worker._private_jobs set run_at = now() where run_at > now()`;
  /** The queue takes a job that a killed process held for its own again, after five minutes. */
  const fiveMinutesLater = async () => {
    await bareSql()`update graphile_worker._private_jobs set locked_at = locked_at - interval '6 minutes'
      where locked_at is not null`;
    await freeStuckJobs();
  };
  for (const many of [4, 16]) {
    const child = await startHouse({ DOES_JOBS: "yes" });
    await overdue();
    await vi.waitFor(async () => expect((await steps()).length).toBeGreaterThanOrEqual(many), {
      timeout: 20_000,
      interval: 3,
    });
    await kill(child);
    await fiveMinutesLater();
  }
  await startHouse({ DOES_JOBS: "yes" });
  await vi.waitFor(
    async () => {
      await overdue();
      expect((await steps()).filter(({ to }) => to === "staff")).toHaveLength(cases.length);
    },
    { timeout: 20_000, interval: 200 },
  );

  const taken = await steps();
  expect(taken).toHaveLength(3 * cases.length);
  const acts = await database()
    .select()
    .from(moderationAct)
    .where(and(inArray(moderationAct.caseId, cases), eq(moderationAct.kind, "alert")));
  for (const id of cases) {
    const to = taken.filter(({ caseId }) => caseId === id).toSorted((a, b) => a.step - b.step);
    expect(to.map((one) => [one.step, one.to])).toEqual([
      [0, "on-call"],
      [1, "next"],
      [2, "staff"],
    ]);
    // Each alert of each step is on record once.
    const alerted = acts.filter(({ caseId }) => caseId === id).map(({ personId }) => personId);
    expect(alerted.toSorted()).toEqual(to.flatMap(({ accountIds }) => accountIds).toSorted());
    expect(alerted.filter((one) => one === ruth.account.id)).toHaveLength(1);
    expect(alerted.filter((one) => one === dani.account.id)).toHaveLength(1);
  }
  expect(await verifyRecord()).toMatchObject({ isWhole: true });
}, 90_000);
