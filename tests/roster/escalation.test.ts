import { randomUUID } from "node:crypto";
import { eq, like } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { escalationStep, moderationCase, outboxMail } from "#db/schema/index.ts";
import { claimCase } from "#server/moderation/claim-case.ts";
import { letGoOfCase } from "#server/moderation/let-go-of-case.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { escalateCase } from "#server/roster/escalate-case.ts";
import { myCall } from "#server/roster/my-call.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { standAside } from "#server/roster/stand-aside.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** A group with two moderators, one of them on call now, a member who needs somebody, and staff. */
async function scene({ onCall = true } = {}) {
  const tag = randomUUID().slice(0, 8);
  const [ruth, dani, sol, kit] = [
    await person(`Ruth ${tag}`),
    await person(`Dani ${tag}`),
    await person(`Sol ${tag}`),
    await person(`Kit ${tag}`),
  ];
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `night-${tag}`;
  const room = await groupOf({ slug, moderators: [ruth, dani], members: [sol, kit] });
  if (onCall) await standIn(ruth.caller, { slug, hours: 2 });
  return { tag, ruth, dani, sol, kit, iris, slug, room };
}

async function ask(who: Person): Promise<string> {
  const answer = await askForAPerson(who.caller, {});
  if (!answer.ok) throw new Error(answer.message.key);
  return answer.value.caseId;
}

const stepsOf = (caseId: string) =>
  database()
    .select()
    .from(escalationStep)
    .where(eq(escalationStep.caseId, caseId))
    .orderBy(escalationStep.step);
/** Letters about a case, in the order that they went out. */
const lettersAbout = (caseId: string) =>
  database()
    .select({ to: outboxMail.to })
    .from(outboxMail)
    .where(like(outboxMail.body, `%${caseId}%`))
    .orderBy(outboxMail.id);
/** The next step waits five minutes: here it is due. */
const fiveMinutesLater = async () => {
  await bareSql()`update graphile_worker._private_jobs set run_at = now() where run_at > now()`;
  await doWaitingJobs();
};
const claimOf = async (caseId: string) =>
  (await database().select().from(moderationCase).where(eq(moderationCase.id, caseId)))[0]!;

describe("whoever asks for a person", () => {
  test("is brought to those on call, then to the next, then to staff, each once", async () => {
    const { ruth, dani, sol, iris } = await scene();
    const caseId = await ask(sol);
    expect(await ask(sol)).toBe(caseId);
    await doWaitingJobs();
    expect(await stepsOf(caseId)).toMatchObject([{ to: "on-call", accountIds: [ruth.account.id] }]);
    expect(await lettersAbout(caseId)).toEqual([{ to: ruth.account.email }]);
    expect(await myCall(sol.caller, {})).toMatchObject({
      value: { alerted: { names: [ruth.account.displayName] }, claimedBy: null, isOver: false },
    });
    await fiveMinutesLater();
    expect((await lettersAbout(caseId)).at(-1)).toEqual({ to: dani.account.email });
    await fiveMinutesLater();
    const steps = await stepsOf(caseId);
    expect(steps.map(({ to }) => to)).toEqual(["on-call", "next", "staff"]);
    expect(steps[2]!.accountIds).toContain(iris.account.id);
    expect((await claimOf(caseId)).escalatedAt).not.toBeNull();
    await fiveMinutesLater();
    expect(await stepsOf(caseId)).toHaveLength(3);
    const letters = (await lettersAbout(caseId)).map(({ to }) => to);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test("is brought to staff at once where nobody is on call, and told so", async () => {
    const { sol, dani, iris } = await scene({ onCall: false });
    const caseId = await ask(sol);
    await doWaitingJobs();
    const [step] = await stepsOf(caseId);
    expect(step).toMatchObject({ to: "staff" });
    expect(step!.accountIds).toEqual(expect.arrayContaining([iris.account.id, dani.account.id]));
    expect(await myCall(sol.caller, {})).toMatchObject({
      value: { alerted: { to: "staff", names: [] } },
    });
  });

  test("hears who is there as soon as somebody claims it; nobody else is woken then", async () => {
    const { ruth, sol } = await scene();
    const caseId = await ask(sol);
    await doWaitingJobs();
    expect(await claimCase(ruth.caller, { id: caseId })).toMatchObject({ ok: true });
    await fiveMinutesLater();
    expect(await stepsOf(caseId)).toHaveLength(1);
    expect(await myCall(sol.caller, {})).toMatchObject({
      value: { claimedBy: ruth.account.displayName },
    });
    await letGoOfCase(ruth.caller, { id: caseId });
    await doWaitingJobs();
    expect((await stepsOf(caseId)).map(({ to }) => to)).toEqual(["on-call", "next"]);
  });

  test("is in no group: they are told so, and nothing is raised", async () => {
    const alone = await person(`Alone ${randomUUID().slice(0, 6)}`);
    expect(await askForAPerson(alone.caller, {})).toMatchObject({
      message: { key: "roster.no-group" },
    });
    expect(await myCall(alone.caller, {})).toMatchObject({ value: null });
  });
});

test("a step that is tried again after a crash, late or by two processes at once is one step", async () => {
  const { sol, ruth } = await scene();
  const caseId = await ask(sol);
  await Promise.all([1, 2, 3].map(() => escalateCase({ caseId, step: 0 })));
  await escalateCase({ caseId, step: 0 });
  expect(await stepsOf(caseId)).toHaveLength(1);
  await doWaitingJobs();
  expect(await lettersAbout(caseId)).toEqual([{ to: ruth.account.email }]);
});

test("a report of danger goes the same way; the person whom it is about is never alerted", async () => {
  const { slug, ruth, dani, kit } = await scene();
  const { seq } = await say(ruth, slug, "I am so tired of all this.");
  await makeReport(kit.caller, { slug, seq, reason: "danger" });
  const [found] = await database()
    .select()
    .from(moderationCase)
    .where(eq(moderationCase.personId, ruth.account.id));
  await doWaitingJobs();
  const [step] = await stepsOf(found!.id);
  expect(step!.accountIds).not.toContain(ruth.account.id);
  expect(step).toMatchObject({
    to: "staff",
    accountIds: expect.arrayContaining([dani.account.id]),
  });
});

test("whoever says that they can't now is not waited for", async () => {
  const { slug, ruth, dani, sol } = await scene();
  const everyDay = {
    slug,
    weekdays: ["1", "2", "3", "4", "5", "6", "7"],
    from: "00:00",
    until: "00:00",
  };
  await planShift(dani.caller, { ...everyDay, personId: dani.account.id });
  const caseId = await ask(sol);
  await doWaitingJobs();
  expect((await stepsOf(caseId))[0]!.accountIds).toHaveLength(2);
  await standAside(ruth.caller, { slug, hours: 1 });
  await doWaitingJobs();
  const steps = await stepsOf(caseId);
  expect(steps.map(({ to }) => to)).toEqual(["on-call", "staff"]);
});
