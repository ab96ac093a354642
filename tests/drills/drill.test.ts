import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import {
  account,
  escalationStep,
  group,
  membership,
  moderationAct,
  moderationCase,
  outboxMail,
} from "#db/schema/index.ts";
import { askForReset } from "#server/accounts/ask-for-reset.ts";
import { signIn } from "#server/accounts/sign-in.ts";
import { endDrill } from "#server/drills/end-drill.ts";
import { joinDrill } from "#server/drills/join-drill.ts";
import { listDrills } from "#server/drills/list-drills.ts";
import { lookAtDrill } from "#server/drills/look-at-drill.ts";
import { playDrill } from "#server/drills/play-drill.ts";
import { steps } from "#server/drills/scenario/steps.ts";
import { words } from "#server/drills/scenario/words.ts";
import { startDrill } from "#server/drills/start-drill.ts";
import { createInvitation } from "#server/invitations/create-invitation.ts";
import { listInvitations } from "#server/invitations/list-invitations.ts";
import { deliverMail } from "#server/mail/deliver.ts";
import { claimCase } from "#server/moderation/claim-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { myOwnCare } from "#server/moderation/own-care/my-own-care.ts";
import { sweepScreening } from "#server/moderation/sweep-screening.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { screen } from "#server/safety/screening/screen.ts";
import { act, done } from "#tests/moderation/stage.ts";
import { nobody, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { say } from "#tests/support/say.ts";
import { begun, drillRow, everybody, go, inventedOf, playTo, saidIn, viewOf } from "./playing.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** What waits on a desk, by whom it is about. */
async function deskOf(who: Person) {
  const list = await listCases(who.caller, {});
  if (!list.ok) throw new Error(list.reason);
  return list.value.cases;
}
const about = async (who: Person, name: string) =>
  (await deskOf(who)).find(({ person }) => person?.name.startsWith(name))!;

describe.each(["en", "es"] as const)("the scenario in %s", (locale) => {
  test("has words for every step, and sounds like a crisis in one of them alone", () => {
    const { says } = words[locale];
    expect(Object.keys(says).toSorted()).toEqual(steps.map(({ name }) => name).toSorted());
    const serious = steps.filter(({ name }) => screen(says[name]!).topic !== null);
    expect(serious.map(({ name }) => name)).toEqual(["crisis"]);
  });
});

test("a raid takes two minutes at most, and everything three or fifteen", () => {
  const raid = steps.filter(({ part }) => part === "raid").map(({ at }) => at);
  expect(Math.max(...raid) - Math.min(...raid)).toBeLessThanOrEqual(120);
  expect(steps.at(-1)!.at).toBe(900);
  expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted((a, b) => a - b));
});

describe("a drill", () => {
  test("is a group of its own, marked, with its moderator and invented people alone", async () => {
    const { ruth, dani, iris, noor, kit } = await everybody();
    const row = await begun(ruth);
    const [room] = await database().select().from(group).where(eq(group.id, row.groupId));
    expect(room).toMatchObject({
      isDrill: true,
      access: "invite_only",
      name: `Drill ${row.groupId}`,
    });
    const there = await database()
      .select({ name: account.displayName, isInvented: account.isInvented, role: membership.role })
      .from(membership)
      .innerJoin(account, eq(account.id, membership.accountId))
      .where(eq(membership.groupId, row.groupId));
    expect(there.filter(({ isInvented }) => !isInvented)).toEqual([
      { name: ruth.account.displayName, isInvented: false, role: "moderator" },
    ]);
    for (const { name, isInvented } of there)
      if (isInvented) expect(name).toMatch(new RegExp(` · Drill ${row.groupId}$`));
    expect(await startDrill(ruth.caller, { tempo: "calm" })).toMatchObject({ reason: "conflict" });
    expect(await startDrill(kit.caller, { tempo: "calm" })).toMatchObject({ reason: "not-found" });
    expect(await startDrill(ruth.caller, { tempo: "slow" })).toMatchObject({ reason: "invalid" });

    // Whom it is open to, and who finds nothing.
    for (const who of [noor, kit]) {
      expect(await lookAtDrill(who.caller, { id: row.id })).toMatchObject({ reason: "not-found" });
      expect(await joinDrill(who.caller, { id: row.id })).toMatchObject({ reason: "not-found" });
      expect(await endDrill(who.caller, { id: row.id })).toMatchObject({ reason: "not-found" });
    }
    expect(await listDrills(kit.caller, {})).toMatchObject({ reason: "not-found" });
    expect(await listDrills(noor.caller, {})).toMatchObject({ value: { running: [], open: [] } });
    for (const who of [dani, iris]) {
      const open = await listDrills(who.caller, {});
      expect(open.ok && open.value.open.map(({ id }) => id)).toContain(row.id);
    }
    expect(await joinDrill(dani.caller, { id: row.id })).toMatchObject({ ok: true });
    expect(await listDrills(dani.caller, {})).toMatchObject({
      value: { running: [{ id: row.id }], mayStart: true },
    });
    await endDrill(ruth.caller, { id: row.id });
  });

  test("invents nobody who could sign in, is written to, or stands in a list of the centre", async () => {
    const { ruth, iris } = await everybody();
    const row = await begun(ruth);
    const [one] = await inventedOf(row.id);
    const [who] = await database().select().from(account).where(eq(account.id, one!.accountId));
    const email = who!.email;
    for (const password of ["-", "", "a lantern by the river"])
      expect(await signIn(nobody(), { email, password })).toMatchObject({ ok: false });
    await askForReset(nobody(), { email });
    await doWaitingJobs();
    await deliverMail({ to: email, subject: "Hello", text: "Are you there?" });
    expect(await database().select().from(outboxMail).where(eq(outboxMail.to, email))).toEqual([]);
    const offered = await listInvitations(iris.caller, {});
    expect(offered.ok && offered.value.groups.map(({ slug }) => slug)).not.toContain(
      `drill-${row.groupId}`,
    );
    const into = { label: "x", groups: [`drill-${row.groupId}`], uses: 1, days: 1 };
    expect(await createInvitation(iris.caller, into)).toMatchObject({ reason: "invalid" });
    await endDrill(ruth.caller, { id: row.id });
  });

  test("plays each step once and in its order, also when a job is done again or twice at once", async () => {
    const { ruth } = await everybody();
    const row = await begun(ruth);
    await playTo("hello", row.id);
    const again = { drillId: row.id, step: 1 };
    await Promise.all([playDrill(again), playDrill(again), playDrill(again)]);
    await playDrill({ drillId: row.id, step: 0 });
    await playDrill({ drillId: row.id, step: 7 });
    expect((await saidIn(row.groupId)).map(({ body }) => body)).toEqual([
      words.en.says["hello"],
      words.en.says["hello-back"],
    ]);
    await playTo("good-night", row.id);
    const { played, toCome } = await viewOf(ruth, row.id);
    expect([played.map(({ name }) => name), toCome]).toEqual([steps.map(({ name }) => name), 0]);
    expect(await saidIn(row.groupId)).toHaveLength(12);
    await endDrill(ruth.caller, { id: row.id });
  });

  test("brings a raid and a crisis as they would come, and the crisis to those in it alone", async () => {
    const { ruth, dani, iris } = await everybody();
    const row = await begun(ruth);
    await joinDrill(dani.caller, { id: row.id });
    await playTo("report-link", row.id);
    expect((await deskOf(ruth)).map(({ reporters, isDrill }) => [reporters, isDrill])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
    const selling = await about(ruth, "Rok");
    await claimCase(ruth.caller, { id: selling.id });
    await done(ruth, selling.id, "ban");
    await playTo("crisis", row.id);
    await sweepScreening();
    await doWaitingJobs();
    const crisis = await about(ruth, "Mika");
    expect(crisis).toMatchObject({ urgency: "crisis", isDrill: true });
    await go("escalate-case");
    await go("escalate-case");
    await go("escalate-case");
    const escalated = await database()
      .select()
      .from(escalationStep)
      .where(eq(escalationStep.caseId, crisis.id));
    expect(escalated.toSorted((a, b) => a.step - b.step)).toMatchObject([
      { to: "on-call", accountIds: [ruth.account.id] },
      { to: "next", accountIds: [dani.account.id] },
      { to: "staff", accountIds: [] },
    ]);
    expect((await deskOf(iris)).map(({ id }) => id)).not.toContain(crisis.id);
    expect(await act(iris, crisis.id, "care")).toMatchObject({ reason: "not-found" });
    expect(await act(ruth, crisis.id, "escalate")).toMatchObject({ reason: "forbidden" });
    const letters = await database().select().from(outboxMail);
    const theirs = letters.filter(({ body }) => body.includes(crisis.id));
    expect(theirs.map(({ to }) => to)).toEqual([ruth.account.email, dani.account.email]);
    for (const { subject, body } of theirs) {
      expect(subject).toMatch(/^Drill: /);
      expect(body).toMatch(/^This is a drill: whoever asks is invented/);
    }

    // Nobody carries a drill afterwards.
    await claimCase(ruth.caller, { id: crisis.id });
    await done(ruth, crisis.id, "care", { ground: "safety" });
    expect(await myOwnCare(ruth.caller, {})).toMatchObject({ value: { isAsked: false, cases: 0 } });
    const { cases, iHid } = await viewOf(ruth, row.id);
    expect(cases.map(({ part }) => part)).toEqual(["raid", "raid", "raid", "crisis"]);
    for (const one of [cases[1]!, cases[3]!])
      expect([one.claimedAt, one.actedAt, one.resolvedAt].every((at) => at !== null)).toBe(true);
    expect([cases[0]!.claimedAt, iHid]).toEqual([null, false]);
    await endDrill(dani.caller, { id: row.id });
  });

  test("goes on where the room is paused: who may not write asks for a person instead", async () => {
    const { ruth } = await everybody();
    const row = await begun(ruth);
    await playTo("report-link", row.id);
    const unkind = await about(ruth, "Zed");
    await done(ruth, unkind.id, "pause-room", { hours: 1 });
    await playTo("good-night", row.id);
    const { played } = await viewOf(ruth, row.id);
    const refused = played.filter(({ happened }) => !happened).map(({ name }) => name);
    expect(refused).toEqual(["crisis-answer", "good-night"]);
    expect(await about(ruth, "Mika")).toMatchObject({ urgency: "crisis", subject: "person" });
    await endDrill(ruth.caller, { id: row.id });
  });
});

describe("afterwards", () => {
  test("everything invented is gone, and what was on record stays for those who took part", async () => {
    const { ruth, dani, iris } = await everybody();
    const row = await begun(ruth);
    await joinDrill(dani.caller, { id: row.id });
    await playTo("report-unkind", row.id);
    const lapse = (await saidIn(row.groupId))[2]!;
    const slug = `drill-${row.groupId}`;
    await makeReport(dani.caller, { slug, seq: lapse.seq, reason: "other" });
    await done(dani, (await about(dani, "Ana")).id, "hide");
    const people = await inventedOf(row.id);
    const before = await viewOf(ruth, row.id);
    await endDrill(ruth.caller, { id: row.id });
    await endDrill(ruth.caller, { id: row.id });
    await doWaitingJobs();

    expect(await database().select().from(group).where(eq(group.id, row.groupId))).toEqual([]);
    const ids = people.map(({ accountId }) => accountId);
    expect(await database().select().from(account).where(inArray(account.id, ids))).toEqual([]);
    expect(await deskOf(ruth)).toEqual([]);
    await go("play-drill");
    const after = await viewOf(ruth, row.id);
    expect(after).toMatchObject({ isRunning: false, slug: null, cases: before.cases });
    expect(after.played).toEqual(before.played);
    // Whoever hid what was told honestly is told so, and nobody else.
    expect([after.iHid, (await viewOf(dani, row.id)).iHid]).toEqual([false, true]);
    expect(await lookAtDrill(iris.caller, { id: row.id })).toMatchObject({ reason: "not-found" });
    expect(await joinDrill(iris.caller, { id: row.id })).toMatchObject({ reason: "not-found" });

    // The record of moderation has all of it, once, and says whose it is.
    const acts = await database()
      .select()
      .from(moderationAct)
      .where(eq(moderationAct.groupId, row.groupId))
      .orderBy(asc(moderationAct.id));
    expect(acts.at(0)).toMatchObject({ kind: "drill-begin", actorId: ruth.account.id });
    expect(acts.filter(({ kind }) => kind === "drill-end")).toHaveLength(1);
    expect(acts.map(({ kind }) => kind)).toContain("hide");
    expect(await verifyRecord()).toMatchObject({ isWhole: true });
  });

  test("a drill that nobody ends is over after two hours", async () => {
    const { ruth } = await everybody();
    const row = await begun(ruth, "calm");
    expect(row.endsAt.getTime() - row.startedAt.getTime()).toBeLessThanOrEqual(2 * 3_600_000);
    await go("end-drill");
    expect((await drillRow(row.id)).endedAt).not.toBeNull();
    expect(await database().select().from(group).where(eq(group.id, row.groupId))).toEqual([]);
  });

  test("a moderator who asks for a person is never heard by a drill, and what they say in one is no drill", async () => {
    const { ruth, dani, slug } = await everybody();
    const row = await begun(ruth);
    await joinDrill(dani.caller, { id: row.id });
    const asked = await askForAPerson(dani.caller, {});
    const [theirs] = await database()
      .select({ slug: group.slug })
      .from(moderationCase)
      .innerJoin(group, eq(group.id, moderationCase.groupId))
      .where(eq(moderationCase.id, asked.ok ? asked.value.caseId : ""));
    expect(theirs).toEqual({ slug });

    await say(dani, `drill-${row.groupId}`, "This is no drill: I want to die tonight.");
    await sweepScreening();
    const real = await about(ruth, "Dani");
    expect(real).toMatchObject({ urgency: "crisis", isDrill: false });
    await endDrill(ruth.caller, { id: row.id });
    const still = and(eq(moderationCase.groupId, row.groupId), isNull(moderationCase.resolvedAt));
    expect(await database().select().from(moderationCase).where(still)).toHaveLength(1);
    for (const { id, person, slug: room } of await deskOf(ruth))
      if (room.startsWith("drill") && person?.name.startsWith("Dani"))
        await done(ruth, id, "care", { ground: "safety" });
    await go("clear-drill");
    expect(await database().select().from(group).where(eq(group.id, row.groupId))).toEqual([]);
  });

  test("those that are over come ten at a time, the newest first", async () => {
    const { ruth } = await everybody();
    const ids = [];
    for (let at = 0; at < 11; at++) {
      const { id } = await begun(ruth);
      await endDrill(ruth.caller, { id });
      ids.unshift(id);
    }
    const first = await listDrills(ruth.caller, {});
    const next = first.ok ? first.value.next : null;
    expect(first.ok && first.value.past.map(({ id }) => id)).toEqual(ids.slice(0, 10));
    const rest = await listDrills(ruth.caller, { before: next });
    expect(rest).toMatchObject({ value: { past: [{ id: ids[10] }], next: null } });
  });
});
