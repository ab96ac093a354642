import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { heldMessage, membership, moderationCase, report } from "#db/schema/index.ts";
import { on } from "#server/events.ts";
import { forgetHeld } from "#server/messages/forget-held.ts";
import { lookedAtWithin } from "#server/messages/held-contract.ts";
import { lookIntoRoom } from "#server/messages/look-into-room.ts";
import { myWaiting } from "#server/messages/my-waiting.ts";
import { withdrawHeld } from "#server/messages/withdraw-held.ts";
import { bringHeld } from "#server/moderation/bring-held.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { myNotices } from "#server/moderation/my-notices.ts";
import { sweepScreening } from "#server/moderation/sweep-screening.ts";
import { switchRule } from "#server/moderation/switch-rule.ts";
import { undoAct } from "#server/moderation/undo-act.ts";
import { dueIn } from "#server/moderation/deadlines.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { lookAtRules } from "#server/rules/look-at-rules.ts";
import { act, caseRow, done as does, onlyCase } from "#tests/moderation/stage.ts";
import { letIn, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { untilSomebodyWaits } from "#tests/support/locks.ts";
import { say } from "#tests/support/say.ts";
import { done, heldOf, room, ruleOn, saidIn, settings, tries } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** A group that holds contact data, with one message of Maya's that waits on the moderators' desk. */
async function waiting() {
  const here = await room();
  const { ruth, maya, slug } = here;
  await say(maya, slug, "Good morning");
  await ruleOn(ruth, slug, { kind: "contact", deed: "hold" });
  const clientId = randomUUID();
  const body = "Write to me: maya@example.org";
  const first = done(await tries(maya, slug, body, { clientId }));
  await doWaitingJobs();
  const held = done(await tries(maya, slug, body, { clientId }));
  // Once it lies in a case, that says by when.
  expect(held).toMatchObject({ ...first, by: expect.any(String) });
  return { ...here, clientId, body, held, caseId: await onlyCase(ruth) };
}

describe("a message that a rule holds", () => {
  test("has no number, and its writer is told why, by when, and the same again at a retry", async () => {
    const { ruth, maya, sol, slug, group: here, clientId, body, held } = await waiting();
    expect(lookedAtWithin).toBe(await dueIn("normal"));
    expect(held).toMatchObject({ waits: true, because: "contact", words: ["maya@example.org"] });
    expect(done(await tries(maya, slug, body, { clientId }))).toEqual(held);
    expect(await heldOf(here.id)).toHaveLength(1);
    // Also when nothing would hold it any more.
    const [rule] = done(await lookAtRules(ruth.caller, { slug })).rules;
    done(await switchRule(ruth.caller, { slug, id: rule!.id, on: false }));
    expect(done(await tries(maya, slug, body, { clientId }))).toEqual(held);
    expect((await say(maya, slug, "Something else")).seq).toBe(2);
    expect(done(await lookIntoRoom(maya.caller, { slug })).waiting).toEqual([held]);
    const others = done(await lookIntoRoom(sol.caller, { slug }));
    expect([others.waiting, JSON.stringify(others).includes("example.org")]).toEqual([[], false]);
  });

  test("of whoever is in a crisis leaves the case open: it waits for somebody who is with them", async () => {
    const { ruth, maya, slug, group: here, caseId } = await waiting();
    const shown = async () => done(await lookAtCase(ruth.caller, { id: caseId }));
    expect((await shown()).atOnce).not.toEqual([]);
    done(await askForAPerson(maya.caller, {}));
    expect(await onlyCase(ruth)).toBe(caseId);
    expect((await shown()).atOnce).toEqual([]);
    const why = { ground: "other", reason: "We looked at it.", deed: "release" };
    expect(done(await doInCase(ruth.caller, { id: caseId, ...why }))).toMatchObject({
      stays: true,
    });
    expect(await saidIn(here.id)).toHaveLength(2);
    expect(done(await myWaiting(maya.caller, { slug }))).toEqual([]);
    expect(await caseRow(caseId)).toMatchObject({ outcome: null, resolvedAt: null });
    await does(ruth, caseId, "care");
    expect(await caseRow(caseId)).toMatchObject({ outcome: "cared-for" });
  });

  test("is let in under the next number with its own client id, and its writer is told", async () => {
    const { ruth, maya, slug, group: here, clientId, body, caseId } = await waiting();
    const heard: unknown[] = [];
    const stop = on("messages-posted", ({ messages }) => heard.push(...messages));
    await does(ruth, caseId, "release");
    stop();
    expect(heard).toMatchObject([{ seq: 2, clientId, body, author: { id: maya.account.id } }]);
    expect(await saidIn(here.id)).toMatchObject([{ seq: 1 }, { seq: 2, clientId, body }]);
    expect(await caseRow(caseId)).toMatchObject({ outcome: "acted" });
    expect(done(await myWaiting(maya.caller, { slug }))).toEqual([]);
    expect(done(await myNotices(maya.caller, {}))).toMatchObject([{ kind: "release" }]);
    // A retry that comes late finds it.
    expect(done(await tries(maya, slug, body, { clientId }))).toMatchObject({ seq: 2 });
  });

  test("is kept out with a reason and a way to appeal; taken back, it waits again", async () => {
    const { ruth, maya, slug, group: here, body, clientId, caseId } = await waiting();
    const number = await does(ruth, caseId, "discard");
    expect(await saidIn(here.id)).toHaveLength(1);
    expect(done(await myNotices(maya.caller, {}))).toMatchObject([
      { kind: "discard", words: expect.stringContaining("kindly"), appeal: { state: "possible" } },
    ]);
    done(await makeAppeal(maya.caller, { act: number, words: "It is my own address." }));
    await tries(maya, slug, body, { clientId });
    expect(await saidIn(here.id)).toHaveLength(1);
    done(await undoAct(ruth.caller, { act: number }));
    await doWaitingJobs();
    expect(done(await lookAtCase(ruth.caller, { id: caseId })).held.messages).toMatchObject([
      { body },
    ]);
    expect(done(await myWaiting(maya.caller, { slug }))).toHaveLength(1);
  });

  test("can be taken back by its writer, who keeps the words; then nobody decides any more", async () => {
    const { ruth, maya, sol, slug, clientId, body, caseId } = await waiting();
    expect(await withdrawHeld(sol.caller, { slug, clientId })).toMatchObject({
      reason: "not-found",
    });
    expect(done(await withdrawHeld(maya.caller, { slug, clientId }))).toMatchObject({ body });
    expect(await act(ruth, caseId, "release")).toMatchObject({ reason: "forbidden" });
    const again = done(await lookIntoRoom(maya.caller, { slug, took: clientId }));
    expect([again.took, again.waiting]).toEqual([{ body, note: "" }, []]);
    await does(ruth, caseId, "dismiss");
    const other = await waiting();
    await does(other.ruth, other.caseId, "discard");
    expect(
      await withdrawHeld(other.maya.caller, { slug: other.slug, clientId: other.clientId }),
    ).toMatchObject({ reason: "conflict", message: { key: "held.decided" } });
  });

  test("says nothing once its writer was muted; and a case stays open as long as something waits", async () => {
    const { ruth, slug, maya, caseId, group: here } = await waiting();
    await does(ruth, caseId, "mute", { hours: 2 });
    expect(await caseRow(caseId)).toMatchObject({ resolvedAt: null });
    expect(await act(ruth, caseId, "dismiss")).toMatchObject({ reason: "forbidden" });
    expect(await act(ruth, caseId, "release")).toMatchObject({ reason: "forbidden" });
    await does(ruth, caseId, "unmute");
    await does(ruth, caseId, "release");
    expect(await saidIn(here.id)).toHaveLength(2);
    expect(await say(maya, slug, "Thank you")).toMatchObject({ seq: 3 });
  });

  test("of moderators is posted, and put before the others", async () => {
    const { ruth, dani, slug } = await waiting();
    expect(await say(ruth, slug, "Reach me at ruth@example.org")).toMatchObject({ seq: 2 });
    await doWaitingJobs();
    const cases = done(await listCases(dani.caller, {})).cases;
    expect(cases.find(({ reasons }) => reasons.includes("words"))).toMatchObject({
      subject: "message",
    });
  });
});

describe("letting in", () => {
  test("keeps one order without gaps while everybody else goes on talking", async () => {
    const { ruth, maya, sol, slug, group: here } = await room();
    await ruleOn(ruth, slug, { kind: "words", deed: "hold", entries: "heron" });
    for (let at = 0; at < 12; at++) done(await tries(maya, slug, `heron ${at}`));
    await doWaitingJobs();
    const caseId = await onlyCase(ruth);
    const talk = Array.from({ length: 15 }, (_, at) => say(sol, slug, `talk ${at}`));
    await Promise.all([does(ruth, caseId, "release"), ...talk]);
    const said = await saidIn(here.id);
    expect(said.map(({ seq }) => seq)).toEqual(Array.from({ length: 27 }, (_, at) => at + 1));
    const theirs = said.filter(({ authorId }) => authorId === maya.account.id);
    expect(theirs.map(({ body }) => body)).toEqual(
      Array.from({ length: 12 }, (_, at) => `heron ${at}`),
    );
    expect(done(await lookIntoRoom(sol.caller, { slug })).page.lastSeq).toBe(27);
  });

  test("lets one in and leaves the rest to be decided; mentions are found then", async () => {
    const { ruth, maya, sol, slug, group: here } = await room();
    await ruleOn(ruth, slug, { kind: "words", deed: "hold", entries: "heron" });
    done(await tries(maya, slug, "heron one"));
    done(await tries(maya, slug, `heron two for @${sol.account.displayName}`));
    await doWaitingJobs();
    const caseId = await onlyCase(ruth);
    const { held } = done(await lookAtCase(ruth.caller, { id: caseId }));
    expect(held.messages[0]).toMatchObject({ kinds: ["words"], words: ["heron"] });
    const answer = await act(ruth, caseId, "release", { held: held.messages[1]!.id });
    expect(answer).toMatchObject({ ok: true, value: { stays: true } });
    expect(await saidIn(here.id)).toMatchObject([{ mentions: [{ id: sol.account.id }] }]);
    await does(ruth, caseId, "discard");
    expect(await heldOf(here.id, "discarded")).toMatchObject([{ body: "heron one" }]);
  });
});

describe("ten thousand that wait", () => {
  test("are one line on the desk, read by the page, kept out at once and let in by batches", async () => {
    const { ruth, maya, group: here, slug } = await room();
    await flood(here.id, maya.account.id, 10_000);
    await bringAll(here.id, maya.account.id);
    const list = done(await listCases(ruth.caller, {}));
    expect(list.cases).toMatchObject([{ waiting: 100, excerpt: "flood 1", subject: "person" }]);
    const id = list.cases[0]!.id;
    const page = done(await lookAtCase(ruth.caller, { id })).held;
    const after = done(await lookAtCase(ruth.caller, { id, after: page.next })).held;
    expect([page.messages.length, page.messages[0]?.body]).toEqual([20, "flood 1"]);
    expect([after.messages.length, after.messages[0]?.body]).toEqual([20, "flood 21"]);
    await does(ruth, id, "discard");
    expect(await heldOf(here.id)).toEqual([]);
    expect(done(await myWaiting(maya.caller, { slug }))).toEqual([]);

    await flood(here.id, maya.account.id, 250);
    await bringAll(here.id, maya.account.id);
    await does(ruth, await onlyCase(ruth), "release");
    expect(await saidIn(here.id)).toHaveLength(100);
    await doWaitingJobs();
    const said = await saidIn(here.id);
    expect(said.map(({ body }) => body)).toEqual(
      Array.from({ length: 250 }, (_, at) => `flood ${at + 1}`),
    );
    expect(said.at(-1)?.seq).toBe(250);
  });

  test("go on waiting when their writer is removed while they are let in", async () => {
    const { ruth, maya, group: here } = await room();
    await flood(here.id, maya.account.id, 150);
    await bringAll(here.id, maya.account.id);
    await does(ruth, await onlyCase(ruth), "release");
    await database().delete(membership).where(eq(membership.accountId, maya.account.id));
    await doWaitingJobs();
    expect([await saidIn(here.id), await heldOf(here.id)].map((all) => all.length)).toEqual([
      100, 50,
    ]);
    expect(await act(ruth, await onlyCase(ruth), "release")).toMatchObject({ reason: "forbidden" });
  });
});

/** So many messages of one person that wait, not yet brought before anybody. */
async function flood(groupId: number, authorId: string, count: number): Promise<void> {
  await bareSql()`
    insert into held_message
      (group_id, author_id, client_id, body, kinds, findings, rules_version, created_at)
    select ${groupId}, ${authorId}, gen_random_uuid(), 'flood ' || n, '{words}', '[]', 1,
      now() + n * interval '1 millisecond'
    from generate_series(1, ${count}::int) as n`;
}

const bringAll = (groupId: number, authorId: string) => bringHeld({ groupId, authorId });

describe("newcomers", () => {
  test("are those who join later, until a moderator let in so many of theirs", async () => {
    const { ruth, maya, noor, slug, group: here } = await room();
    await settings(ruth, slug, { holdsFirst: 2 });
    await say(maya, slug, "I was here before");
    await database()
      .insert(membership)
      .values({ groupId: here.id, accountId: noor.account.id, guidelinesVersion: 1 });
    for (const body of ["one", "two", "three"])
      expect(done(await tries(noor, slug, body))).toMatchObject({ because: "newcomer" });
    await doWaitingJobs();
    const caseId = await onlyCase(ruth);
    const { held } = done(await lookAtCase(ruth.caller, { id: caseId }));
    await act(ruth, caseId, "release", { held: held.messages[0]!.id });
    expect(done(await tries(noor, slug, "four"))).toMatchObject({ waits: true });
    await act(ruth, caseId, "release", { held: held.messages[1]!.id });
    expect(await say(noor, slug, "five")).toMatchObject({ seq: 4 });
  });
});

describe("a crisis in a group that has it wait", () => {
  test("is held, is a crisis case at once, and is told so to its writer; let in, it is not raised again", async () => {
    const { ruth, sol, slug, group: here } = await room();
    await settings(ruth, slug, { crisisPost: "held" });
    const offers: unknown[] = [];
    const stop = on("care-offered", (offer) => offers.push(offer));
    const answer = await tries(sol, slug, "I am going to kill myself tonight.");
    stop();
    expect(done(answer)).toMatchObject({ waits: true, because: "crisis" });
    expect(offers).toMatchObject([{ accountId: sol.account.id, seq: null, isHeld: true }]);
    await doWaitingJobs();
    expect(done(await listCases(ruth.caller, {})).cases).toMatchObject([{ urgency: "crisis" }]);
    await does(ruth, await onlyCase(ruth), "release");
    await sweepScreening();
    const cases = await database()
      .select()
      .from(moderationCase)
      .where(eq(moderationCase.groupId, here.id));
    expect(cases).toHaveLength(1);
  });
});

test("what was decided long ago is forgotten, what waits is not", async () => {
  const { ruth, caseId, group: here } = await waiting();
  await forgetHeld();
  expect(await heldOf(here.id)).toHaveLength(1);
  await does(ruth, caseId, "discard");
  await database()
    .update(heldMessage)
    .set({ decidedAt: new Date(Date.now() - 31 * 86_400_000) })
    .where(eq(heldMessage.groupId, here.id));
  await forgetHeld();
  expect(await heldOf(here.id, "discarded")).toEqual([]);
  const reports = await database().select().from(report).where(eq(report.caseId, caseId));
  expect(JSON.stringify(reports)).not.toContain("example.org");
});

test("the one who decides needs a reason, as in every act", async () => {
  const { ruth, caseId } = await waiting();
  expect(
    await doInCase(ruth.caller, { id: caseId, deed: "release", ground: "other", reason: "" }),
  ).toMatchObject({ reason: "invalid" });
});

describe("a cry for help that waits for another reason", () => {
  const cry = "I want to kill myself tonight, call me at 555 013 4477";

  test("is a crisis at once, whatever else holds it, and its writer is offered somebody", async () => {
    const { ruth, maya, slug } = await room();
    await ruleOn(ruth, slug, { kind: "contact", deed: "hold" });
    const offered: unknown[] = [];
    const stop = on("care-offered", (one) => offered.push(one));
    const answer = done(await tries(maya, slug, cry));
    stop();
    expect(answer).toMatchObject({ waits: true, because: "contact" });
    expect(offered).toMatchObject([{ accountId: maya.account.id, isHeld: true }]);
    await doWaitingJobs();
    expect(done(await listCases(ruth.caller, {})).cases).toMatchObject([{ urgency: "crisis" }]);
  });

  test("is a crisis at once when it is the first word of somebody new", async () => {
    const { ruth, slug, group: here } = await room();
    await settings(ruth, slug, { holdsFirst: 2 });
    const kit = await person(`Kit ${randomUUID().slice(0, 8)}`);
    await letIn(here, kit);
    expect(done(await tries(kit, slug, "I want to kill myself tonight"))).toMatchObject({
      waits: true,
      because: "newcomer",
    });
    await doWaitingJobs();
    expect(done(await listCases(ruth.caller, {})).cases).toMatchObject([{ urgency: "crisis" }]);
  });

  test("is not lost when it comes while what waited before is brought", async () => {
    const { ruth, maya, slug, group: here } = await waiting();
    done(await tries(maya, slug, "Also: maya@example.com"));
    // Another process holds the case for a moment: the job has looked at what waits, and stands behind it.
    let bringing: Promise<void> | undefined;
    await bareSql().begin(async (sql) => {
      await sql`select from moderation_case where group_id = ${here.id} for update`;
      bringing = bringHeld({ groupId: here.id, authorId: maya.account.id });
      await untilSomebodyWaits();
      done(await tries(maya, slug, cry));
    });
    await bringing;
    await doWaitingJobs();
    expect(done(await listCases(ruth.caller, {})).cases).toMatchObject([{ urgency: "crisis" }]);
  });
});
