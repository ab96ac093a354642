import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { claimCase } from "#server/moderation/claim-case.ts";
import { perPage } from "#server/moderation/contract.ts";
import { handOverCase } from "#server/moderation/hand-over-case.ts";
import { letGoOfCase } from "#server/moderation/let-go-of-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { raise } from "#server/moderation/raise.ts";
import { writeCaseNote } from "#server/moderation/write-case-note.ts";
import { countCases } from "#server/moderation/count-cases.ts";
import { lookAtSubject } from "#server/moderation/look-at-subject.ts";
import { forgetPaces } from "#server/pace.ts";
import { nobody, people, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";
import { act, caseRow, done, onlyCase, reportOf, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

describe("a report", () => {
  test("shows what it is about, tells by when somebody looks, and takes words that follow", async () => {
    const { ruth, maya, noor, sol, slug, seq } = await stage();
    const { displayName: name, id: personId } = sol.account;
    expect(await lookAtSubject(maya.caller, { slug, seq })).toMatchObject({
      value: { subject: { name, body: "Nobody here has ever been of any help." } },
    });
    expect(await lookAtSubject(maya.caller, { slug, personId })).toMatchObject({
      value: { subject: { name, body: "" } },
    });
    expect(await lookAtSubject(noor.caller, { slug, seq })).toMatchObject({ reason: "not-found" });
    const about = { slug, seq, reason: "harassment" };
    const reported = await makeReport(maya.caller, about);
    const by = reported.ok ? Date.parse(reported.value.lookedAtBy) - Date.now() : 0;
    expect(Math.round(by / 3_600_000)).toBe(4);
    // A member is told when; whoever moderates can go on in the case itself.
    expect(reported).toMatchObject({ value: { caseId: null } });
    const caseId = await onlyCase(ruth);
    expect(await makeReport(ruth.caller, about)).toMatchObject({ value: { caseId } });
    await makeReport(maya.caller, { ...about, words: "It went on all evening." });
    await makeReport(maya.caller, about);
    const seen = await lookAtCase(ruth.caller, { id: await onlyCase(ruth) });
    expect(seen).toMatchObject({
      value: {
        reporters: 2,
        reports: [{ words: "It went on all evening." }, {}],
        reads: "en",
      },
    });
  });

  test("puts a message before the moderators, with its words and what was said around it", async () => {
    const { ruth, maya, sol, slug, seq } = await stage();
    await say(maya, slug, "I had hoped for something else.");
    expect(await reportOf(maya, slug, seq)).toMatchObject({ ok: true });
    const list = await listCases(ruth.caller, {});
    expect(list).toMatchObject({
      value: {
        waiting: 1,
        cases: [
          {
            urgency: "high",
            reporters: 1,
            reasons: ["harassment"],
            person: { id: sol.account.id },
            claimedBy: null,
          },
        ],
      },
    });
    const view = await lookAtCase(ruth.caller, { id: await onlyCase(ruth) });
    expect(view).toMatchObject({
      value: {
        reports: [{ reason: "harassment", words: "This hurts.", by: { id: maya.account.id } }],
        around: [
          { seq: 1, isSubject: true, gone: null },
          { seq: 2, isSubject: false },
        ],
        history: [],
        isOpen: true,
      },
    });
  });

  test("of one person counts once, however often and however many at once it comes", async () => {
    const { ruth, maya, kit, slug, seq } = await stage();
    await Promise.all([1, 2, 3, 4].map(() => reportOf(maya, slug, seq)));
    await reportOf(kit, slug, seq, "other");
    const list = await listCases(ruth.caller, {});
    expect(list).toMatchObject({ value: { cases: [{ reporters: 2 }] } });
  });

  test("that is more urgent makes the case so, and never less", async () => {
    const { ruth, maya, kit, slug, seq } = await stage();
    await reportOf(maya, slug, seq, "danger");
    await reportOf(kit, slug, seq, "off-topic");
    const row = await caseRow(await onlyCase(ruth));
    expect(row.urgency).toBe(0);
    expect(row.dueAt.getTime() - row.openedAt.getTime()).toBeLessThan(6 * 60_000);
  });

  test("is nothing for outsiders, about oneself, about what is not there, or without an end", async () => {
    const { maya, sol, noor, slug, seq } = await stage();
    expect(await reportOf(noor, slug, seq)).toMatchObject({ reason: "not-found" });
    expect(await reportOf(sol, slug, seq)).toMatchObject({ reason: "conflict" });
    expect(await reportOf(maya, slug, 99)).toMatchObject({ reason: "not-found" });
    expect(await makeReport(nobody(), { slug, seq, reason: "other" })).toMatchObject({
      reason: "unauthenticated",
    });
    expect(await reportOf(maya, slug, seq, "spite")).toMatchObject({
      fields: { reason: { key: "moderation.reason-needed" } },
    });
    const both = { slug, seq, personId: sol.account.id, reason: "other" };
    expect(await makeReport(maya.caller, both)).toMatchObject({ reason: "invalid" });
    const aboutNoor = { slug, personId: noor.account.id, reason: "other" };
    expect(await makeReport(maya.caller, aboutNoor)).toMatchObject({ reason: "not-found" });
    const many = await Promise.all(
      Array.from({ length: 20 }, () =>
        makeReport(maya.caller, { slug, personId: sol.account.id, reason: "other" }),
      ),
    );
    expect(many.some((answer) => !answer.ok && answer.reason === "too-many")).toBe(true);
  });
});

describe("the desk", () => {
  test("shows what is most urgent first, then the oldest, page by page, of my groups alone", async () => {
    const { ruth, maya, room } = await stage();
    const crowd = await people(perPage + 5, `Crowd ${randomUUID().slice(0, 6)}`);
    for (const [at, one] of crowd.entries())
      await raise({
        groupId: room.id,
        about: { personId: one.account.id },
        urgency: at === 20 ? "crisis" : at % 2 ? "normal" : "high",
        reporterId: maya.account.id,
        reason: "other",
      });
    const other = await stage();
    await reportOf(other.maya, other.slug, other.seq, "danger");
    const first = await listCases(ruth.caller, {});
    if (!first.ok) throw new Error(first.reason);
    const { next } = first.value;
    const second = await listCases(ruth.caller, { after: next! });
    if (!second.ok) throw new Error(second.reason);
    const all = [...first.value.cases, ...second.value.cases];
    expect(all.map(({ person }) => person!.id).toSorted()).toEqual(
      crowd.map(({ account: { id } }) => id).toSorted(),
    );
    expect(all[0]).toMatchObject({ urgency: "crisis", person: { id: crowd[20]!.account.id } });
    const order = ["crisis", "high", "normal"];
    const ranks = all.map(({ urgency }) => order.indexOf(urgency));
    expect(ranks).toEqual(ranks.toSorted());
    expect(first.value.waiting).toBe(crowd.length);
    expect(await listCases(maya.caller, {})).toMatchObject({ reason: "not-found" });
    expect(await listCases(ruth.caller, { group: "nowhere" })).toMatchObject({
      value: { cases: [] },
    });
  });

  test("never shows a moderator a case about themselves", async () => {
    const { ruth, dani, maya, slug } = await stage();
    const { seq } = await say(ruth, slug, "I am tired of you all.");
    await reportOf(maya, slug, seq);
    const id = await onlyCase(dani);
    expect(await listCases(ruth.caller, {})).toMatchObject({ value: { cases: [], waiting: 0 } });
    expect(await lookAtCase(ruth.caller, { id })).toMatchObject({ reason: "not-found" });
    expect(await claimCase(ruth.caller, { id })).toMatchObject({ reason: "not-found" });
    expect(await act(ruth, id, "dismiss")).toMatchObject({ reason: "not-found" });
  });

  test("lies before staff only what was handed to them", async () => {
    const { ruth, iris, maya, slug, seq } = await stage();
    await reportOf(maya, slug, seq);
    const id = await onlyCase(ruth);
    const isThere = async () => {
      const list = await listCases(iris.caller, {});
      return list.ok && list.value.cases.some((one) => one.id === id);
    };
    expect(await isThere()).toBe(false);
    expect(await lookAtCase(iris.caller, { id })).toMatchObject({ reason: "not-found" });
    await done(ruth, id, "escalate");
    expect(await isThere()).toBe(true);
    expect(await claimCase(iris.caller, { id })).toMatchObject({ ok: true });
  });
});

describe("a claim", () => {
  test("is one person's: of two at the same instant one has it, and the other hears whose it is", async () => {
    const { ruth, dani, maya, slug, seq } = await stage();
    await reportOf(maya, slug, seq);
    const id = await onlyCase(ruth);
    const answers = await Promise.all([ruth, dani].map((one) => claimCase(one.caller, { id })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = answers[0]!.ok ? ruth : dani;
    const loser = answers[0]!.ok ? dani : ruth;
    const said = { key: "moderation.claimed-by", with: { name: winner.account.displayName } };
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "conflict", message: said });
    expect(await act(loser, id, "hide")).toMatchObject({ reason: "conflict", message: said });
    expect(await claimCase(winner.caller, { id })).toMatchObject({ ok: true });
  });

  test("is let go of, and handed over to a colleague alone", async () => {
    const { ruth, dani, maya, slug, seq } = await stage();
    await reportOf(maya, slug, seq);
    const id = await onlyCase(ruth);
    await claimCase(ruth.caller, { id });
    expect(await letGoOfCase(dani.caller, { id })).toMatchObject({ reason: "conflict" });
    const toMaya = { id, to: maya.account.id };
    expect(await handOverCase(ruth.caller, toMaya)).toMatchObject({
      fields: { to: { key: "moderation.no-colleague" } },
    });
    expect(await handOverCase(ruth.caller, { id, to: dani.account.id })).toMatchObject({
      ok: true,
    });
    expect(await act(ruth, id, "hide")).toMatchObject({ reason: "conflict" });
    expect(await letGoOfCase(dani.caller, { id })).toMatchObject({ ok: true });
    expect((await caseRow(id)).claimedBy).toBeNull();
  });
});

test("a note among moderators is there once, sealed, and nobody else's", async () => {
  const { ruth, dani, maya, slug, seq } = await stage();
  await reportOf(maya, slug, seq);
  const id = await onlyCase(ruth);
  const note = { id, clientId: randomUUID(), words: "Sol had a hard week; I will call." };
  await Promise.all([1, 2].map(() => writeCaseNote(ruth.caller, note)));
  expect(await lookAtCase(dani.caller, { id })).toMatchObject({
    value: { notes: [{ by: { id: ruth.account.id }, words: note.words }] },
  });
  expect(await writeCaseNote(maya.caller, note)).toMatchObject({ reason: "not-found" });
  expect(await writeCaseNote(ruth.caller, { ...note, words: "  " })).toMatchObject({
    fields: { words: { key: "moderation.words-needed" } },
  });
});

test("the count of waiting cases is only for whoever has a desk", async () => {
  const { ruth, maya, sol, iris, slug, seq } = await stage();
  const countsOf = (...who: Person[]) => Promise.all(who.map((one) => countCases(one.caller, {})));
  const before = await countsOf(iris);
  await reportOf(maya, slug, seq);
  const counts = await countsOf(ruth, maya, sol);
  expect(counts).toMatchObject([{ value: 1 }, { value: null }, { value: null }]);
  expect(await countsOf(iris)).toEqual(before);
});
