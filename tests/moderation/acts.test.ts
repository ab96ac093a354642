import { eq } from "drizzle-orm";
import { whySilent } from "#server/messages/why-silent.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { membership, moderationAct } from "#db/schema/index.ts";
import { findSession, openSession } from "#server/accounts/session.ts";
import { joinGroup } from "#server/groups/join-group.ts";
import { findMembership } from "#server/groups/membership.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { decideAppeal } from "#server/moderation/decide-appeal.ts";
import { listAppeals } from "#server/moderation/list-appeals.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { countNotices, myNotices } from "#server/moderation/my-notices.ts";
import { raise } from "#server/moderation/raise.ts";
import { undoAct } from "#server/moderation/undo-act.ts";
import { forgetPaces } from "#server/pace.ts";
import { letIn, people, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { act, accountRow, caseRow, done, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

const post = (who: Person, slug: string) =>
  postMessage(who.caller, { slug, clientId: crypto.randomUUID(), body: "Hello." });
const told = async (who: Person) => {
  const answer = await myNotices(who.caller, {});
  return answer.ok ? answer.value : [];
};

async function caseAboutSol() {
  const all = await stage();
  await reportOf(all.maya, all.slug, all.seq);
  return { ...all, id: await onlyCase(all.ruth) };
}

describe("hiding a message", () => {
  test("takes its words away, resolves the case, and tells its author why and its reporter that", async () => {
    const { ruth, maya, sol, slug, id } = await caseAboutSol();
    const number = await done(ruth, id, "hide");
    expect(await readMessages(maya.caller, { slug, after: 0 })).toMatchObject({
      value: { messages: [{ gone: "hidden", body: "", author: null }] },
    });
    expect(await caseRow(id)).toMatchObject({ outcome: "acted", resolvedBy: ruth.account.id });
    expect(await countNotices(sol.caller, {})).toMatchObject({ value: 1 });
    expect(await told(sol)).toMatchObject([
      {
        kind: "hide",
        words: "We speak to each other kindly here.",
        appeal: { act: number, state: "possible" },
      },
    ]);
    expect(await countNotices(sol.caller, {})).toMatchObject({ value: 0 });
    expect(await told(maya)).toMatchObject([{ kind: "report-acted", words: "", appeal: null }]);
    expect(await lookAtCase(ruth.caller, { id })).toMatchObject({
      value: { around: [{ gone: "hidden", body: "Nobody here has ever been of any help." }] },
    });
  });

  test("is taken back once: the words are there, nobody was told, and the case is open again", async () => {
    const { ruth, maya, sol, slug, id } = await caseAboutSol();
    const number = await done(ruth, id, "hide");
    expect(await undoAct(maya.caller, { act: number })).toMatchObject({ reason: "not-found" });
    const answers = await Promise.all([1, 2].map(() => undoAct(ruth.caller, { act: number })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const page = await readMessages(maya.caller, { slug, after: 0 });
    expect(page.ok && page.value.messages[0]).not.toHaveProperty("gone");
    expect(await told(sol)).toEqual([]);
    expect(await told(maya)).toEqual([]);
    expect(await caseRow(id)).toMatchObject({ resolvedAt: null });
  });

  test("happens once when two do it at the same instant", async () => {
    const { ruth, dani, sol, id } = await caseAboutSol();
    const answers = await Promise.all([ruth, dani].map((one) => act(one, id, "hide")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await told(sol)).toHaveLength(1);
  });
});

describe("a reason", () => {
  test.each([
    ["is needed", { reason: " " }, "reason", "moderation.reason-words-needed"],
    [
      "has no place left open",
      { reason: "Hi [name], no." },
      "reason",
      "moderation.placeholder-left",
    ],
    ["rests on a rule", { ground: "mood" }, "ground", "moderation.ground-needed"],
    ["is short enough", { reason: "a".repeat(501) }, "reason", "moderation.words-too-long"],
  ])("%s", async (_what, more, field, key) => {
    const { ruth, id } = await caseAboutSol();
    const answer = await act(ruth, id, "hide", more);
    expect(answer).toMatchObject({ reason: "invalid", fields: { [field]: { key } } });
    expect((await caseRow(id)).resolvedAt).toBeNull();
  });
});

describe("a mute", () => {
  test("lets somebody read and not write, until it is over or taken back", async () => {
    const { ruth, sol, slug, id } = await caseAboutSol();
    expect(await act(ruth, id, "mute")).toMatchObject({
      fields: { hours: { key: "moderation.hours-range" } },
    });
    await done(ruth, id, "mute", { hours: 24, resolves: false });
    expect(await post(sol, slug)).toMatchObject({ message: { key: "messages.muted" } });
    expect(await readMessages(sol.caller, { slug, after: 0 })).toMatchObject({ ok: true });
    expect(await told(sol)).toMatchObject([{ kind: "mute", until: expect.any(String) }]);
    await done(ruth, id, "unmute");
    expect(await post(sol, slug)).toMatchObject({ ok: true });
  });
});

describe("a room that takes a breath", () => {
  test("is written in by its moderators alone, until it goes on", async () => {
    const { ruth, maya, slug, id } = await caseAboutSol();
    await done(ruth, id, "pause-room", { hours: 1, resolves: false });
    expect(await post(maya, slug)).toMatchObject({ message: { key: "messages.quiet" } });
    expect(await post(ruth, slug)).toMatchObject({ ok: true });
    await done(ruth, id, "resume-room");
    expect(await post(maya, slug)).toMatchObject({ ok: true });
  });
});

describe("a ban", () => {
  test("ends somebody's membership and keeps them out, whichever way they come", async () => {
    const { ruth, sol, slug, id } = await caseAboutSol();
    const number = await done(ruth, id, "ban");
    expect(await findMembership(sol.account.id, slug)).toBeNull();
    expect(await joinGroup(sol.caller, { slug, guidelinesVersion: 1, accept: "on" })).toMatchObject(
      {
        ok: false,
        message: { key: "groups.banned" },
      },
    );
    await undoAct(ruth.caller, { act: number });
    expect(await findMembership(sol.account.id, slug)).toMatchObject({ role: "member" });
  });
});

describe("what a moderator may not do", () => {
  test("is anything to staff or to another moderator; staff may, and suspend as well", async () => {
    const { ruth, dani, iris, maya, sol, room, slug } = await stage();
    await letIn(room, iris);
    for (const one of [iris, dani])
      await makeReport(maya.caller, { slug, personId: one.account.id, reason: "other" });
    const about = await caseIds(ruth);
    for (const id of about)
      for (const deed of ["mute", "remove", "ban", "remind", "suspend"])
        expect(await act(ruth, id, deed, { hours: 1 })).toMatchObject({ reason: "forbidden" });
    await makeReport(maya.caller, { slug, personId: sol.account.id, reason: "threat" });
    const [id = ""] = await caseIds(ruth);
    expect(await act(ruth, id, "suspend")).toMatchObject({ reason: "forbidden" });
    await done(ruth, id, "escalate");
    const { cookie } = await openSession(sol.account.id, "phone", false);
    await done(iris, id, "suspend");
    expect((await accountRow(sol)).suspendedAt).not.toBeNull();
    expect(await findSession(cookie, false)).toBeNull();
  });

  test("is to remove more than ten people in an hour; then staff are asked to look", async () => {
    const { ruth, iris, maya, room } = await stage();
    const crowd = await people(11, `Removed ${crypto.randomUUID().slice(0, 6)}`);
    const answers = [];
    for (const one of crowd) {
      await letIn(room, one);
      const { caseId } = await raise({
        groupId: room.id,
        about: { personId: one.account.id },
        urgency: "normal",
        reporterId: maya.account.id,
        reason: "other",
      });
      answers.push(await act(ruth, caseId, "remove"));
    }
    expect(answers.map(({ ok }) => ok)).toEqual([...Array(10).fill(true), false]);
    expect(answers[10]).toMatchObject({ reason: "too-many" });
    const theirs = await caseIds(iris);
    expect(await Promise.all(theirs.map(async (id) => (await caseRow(id)).personId))).toContain(
      ruth.account.id,
    );
    expect(await caseIds(ruth)).toHaveLength(1);
  });
});

describe("an appeal", () => {
  test("is answered by another than did it, once, and may take it back", async () => {
    const { ruth, dani, maya, sol, slug, id } = await caseAboutSol();
    const number = await done(ruth, id, "hide");
    const words = "I meant it as a joke about myself.";
    expect(await makeAppeal(maya.caller, { act: number, words })).toMatchObject({
      reason: "not-found",
    });
    await makeAppeal(sol.caller, { act: number, words });
    await makeAppeal(sol.caller, { act: number, words: "Again." });
    expect(await listAppeals(ruth.caller, {})).toMatchObject({ value: [] });
    const waiting = await listAppeals(dani.caller, {});
    expect(waiting).toMatchObject({
      value: [{ words, kind: "hide", person: sol.account.displayName }],
    });
    const appealId = waiting.ok ? waiting.value[0]?.id : undefined;
    const decided = { id: appealId, decision: "taken-back" };
    expect(await decideAppeal(ruth.caller, decided)).toMatchObject({ reason: "not-found" });
    expect(await decideAppeal(dani.caller, decided)).toMatchObject({ ok: true });
    expect(await decideAppeal(dani.caller, decided)).toMatchObject({ reason: "not-found" });
    const page = await readMessages(maya.caller, { slug, after: 0 });
    expect(page.ok && page.value.messages[0]).not.toHaveProperty("gone");
    expect((await told(sol)).map(({ kind }) => kind)).toContain("appeal-answered");
  });
});

test("every act is on record with who did it, its rule and its reason", async () => {
  const { ruth, id } = await caseAboutSol();
  await done(ruth, id, "hide");
  const rows = await database().select().from(moderationAct).where(eq(moderationAct.caseId, id));
  expect(rows).toMatchObject([
    { kind: "hide", actorId: ruth.account.id, rule: "kindness", messageSeq: 1 },
  ]);
});

async function caseIds(who: Person): Promise<string[]> {
  const { listCases } = await import("#server/moderation/list-cases.ts");
  const list = await listCases(who.caller, {});
  return list.ok ? list.value.cases.map(({ id }) => id) : [];
}

test("whoever is muted is told why nothing can be written, at once and until it is over", async () => {
  const { ruth, maya, sol, slug, id } = await caseAboutSol();
  await done(ruth, id, "mute", { hours: 1 });
  expect(await whySilent(sol.caller, { slug })).toMatchObject({ value: { key: "messages.muted" } });
  expect(await whySilent(maya.caller, { slug })).toMatchObject({ value: null });
  const over = { mutedUntil: new Date(Date.now() - 1000) };
  await database().update(membership).set(over).where(eq(membership.accountId, sol.account.id));
  expect(await whySilent(sol.caller, { slug })).toMatchObject({ value: null });
});
