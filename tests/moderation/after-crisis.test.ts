import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { followUp, moderationAct } from "#db/schema/index.ts";
import { lookAtDebrief } from "#server/moderation/debriefs/look-at-debrief.ts";
import { writeDebrief } from "#server/moderation/debriefs/write-debrief.ts";
import { finishFollowUp } from "#server/moderation/follow-ups/finish-follow-up.ts";
import { handOverFollowUp } from "#server/moderation/follow-ups/hand-over-follow-up.ts";
import { listFollowUps } from "#server/moderation/follow-ups/list-follow-ups.ts";
import { nextMorning } from "#server/moderation/follow-ups/next-morning.ts";
import { putOffFollowUp } from "#server/moderation/follow-ups/put-off-follow-up.ts";
import { myNotices } from "#server/moderation/my-notices.ts";
import { myOwnCare } from "#server/moderation/own-care/my-own-care.ts";
import { putCareAway } from "#server/moderation/own-care/put-care-away.ts";
import { undoAct } from "#server/moderation/undo-act.ts";
import { forgetPaces } from "#server/pace.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { escalateCase } from "#server/roster/escalate-case.ts";
import { standIn } from "#server/roster/stand-in.ts";
import { takeABreak } from "#server/roster/take-a-break.ts";
import { whoIsHere } from "#server/roster/who-is-here.ts";
import { groupOf, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { screenMessage } from "#server/moderation/screen-message.ts";
import { demote, stepsOf } from "#tests/roster/night.ts";
import { act, caseRow, done, onlyCase, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

const withThem = { ground: "safety", reason: "I was with them." };

/** Sol asked for somebody, and Ruth was with them. */
async function afterwards() {
  const on = await stage();
  const asked = await askForAPerson(on.sol.caller, {});
  if (!asked.ok) throw new Error(asked.reason);
  const id = asked.value.caseId;
  const act = await done(on.ruth, id, "care", withThem);
  return { ...on, id, act };
}

async function waitingFor(who: Person) {
  const list = await listFollowUps(who.caller, {});
  if (!list.ok) throw new Error(list.reason);
  return list.value.followUps;
}
const careOf = async (who: Person) => {
  const answer = await myOwnCare(who.caller, {});
  return answer.ok ? answer.value : null;
};

test.each([
  ["2026-03-28T14:00:00Z", "Europe/Madrid", "2026-03-29T08:00:00.000Z"],
  ["2026-01-05T23:30:00Z", "Europe/Madrid", "2026-01-06T09:00:00.000Z"],
  ["2026-01-06T02:30:00Z", "America/New_York", "2026-01-06T15:00:00.000Z"],
  ["2026-01-06T09:59:00Z", "America/New_York", "2026-01-06T15:00:00.000Z"],
  ["2026-01-06T12:00:00Z", "no/where", "2026-01-07T10:00:00.000Z"],
])("the morning after %s in %s is at ten by the clock there", (now, zone, morning) => {
  expect(nextMorning(new Date(now), zone).toISOString()).toBe(morning);
});

describe("after a crisis", () => {
  test("its moderator sees how the person is the next day, once; the person is told nothing of guidelines", async () => {
    const { ruth, dani, sol, id, act: number } = await afterwards();
    expect(await caseRow(id)).toMatchObject({ outcome: "cared-for" });
    expect(await myNotices(sol.caller, {})).toMatchObject({ value: [] });
    const due = nextMorning(new Date(), ruth.account.timeZone).toISOString();
    expect(await waitingFor(ruth)).toMatchObject([
      { person: { id: sol.account.id }, dueAt: due, isDue: false },
    ]);
    expect(await waitingFor(dani)).toEqual([]);
    // Opened again it is not over; resolved again it is the same follow-up.
    await undoAct(ruth.caller, { act: number });
    expect(await waitingFor(ruth)).toEqual([]);
    await done(ruth, id, "care", withThem);
    expect(await waitingFor(ruth)).toHaveLength(1);
    const rows = await database().select().from(followUp).where(eq(followUp.caseId, id));
    expect(rows).toHaveLength(1);
  });

  test("all of it or nothing is done where the server is killed in between", async () => {
    const { ruth, sol } = await stage();
    const asked = await askForAPerson(sol.caller, {});
    const id = asked.ok ? asked.value.caseId : "";
    await bareSql()`create function killed() returns trigger language plpgsql as
      $$ begin raise exception 'killed'; end $$`;
    await bareSql()`create trigger killed before insert on follow_up for each row execute function killed()`;
    await expect(act(ruth, id, "care", withThem)).rejects.toThrow();
    expect(await caseRow(id)).toMatchObject({ resolvedAt: null, claimedBy: null });
    expect(
      await database().select().from(moderationAct).where(eq(moderationAct.caseId, id)),
    ).toEqual([]);
    await bareSql()`drop trigger killed on follow_up`;
    await done(ruth, id, "care", withThem);
    expect(await waitingFor(ruth)).toHaveLength(1);
  });

  test("it can be put off, handed to a colleague, and done; outsiders find nothing", async () => {
    const { ruth, dani, maya, sol } = await afterwards();
    const { id } = (await waitingFor(ruth))[0]!;
    for (const who of [dani, maya, sol]) {
      expect(await finishFollowUp(who.caller, { id })).toMatchObject({ reason: "not-found" });
      expect(await putOffFollowUp(who.caller, { id, days: "1" })).toMatchObject({
        reason: "not-found",
      });
    }
    expect(await putOffFollowUp(ruth.caller, { id, days: "8" })).toMatchObject({
      fields: { days: { key: "moderation.days-range" } },
    });
    await putOffFollowUp(ruth.caller, { id, days: "2" });
    const { dueAt } = (await waitingFor(ruth))[0]!;
    const ahead = Date.parse(dueAt) - nextMorning(new Date(), ruth.account.timeZone).getTime();
    expect(Math.round(ahead / 86_400_000)).toBe(1);
    expect(await handOverFollowUp(ruth.caller, { id, to: maya.account.id })).toMatchObject({
      fields: { to: { key: "moderation.no-colleague" } },
    });
    await handOverFollowUp(ruth.caller, { id, to: dani.account.id });
    expect(await waitingFor(ruth)).toEqual([]);
    expect(await myNotices(dani.caller, {})).toMatchObject({
      value: [{ kind: "follow-up-yours", to: "/desk/follow-ups" }],
    });
    await bareSql()`update follow_up set due_at = now() - interval '1 minute' where id = ${id}`;
    expect(await careOf(dani)).toMatchObject({ due: 1 });
    expect(await finishFollowUp(dani.caller, { id })).toMatchObject({ ok: true });
    expect(await finishFollowUp(dani.caller, { id })).toMatchObject({ reason: "not-found" });
    expect(await waitingFor(dani)).toEqual([]);
  });

  test("whoever looks after the group no more has it no more; any colleague can take it", async () => {
    const { ruth, dani, room } = await afterwards();
    await demote(ruth, room);
    expect(await waitingFor(ruth)).toEqual([]);
    expect(await careOf(ruth)).toBeNull();
    expect(await waitingFor(dani)).toMatchObject([{ isAnybodys: true }]);
  });

  test("nobody is asked how they are where a rule had misread everyday talk, or it was no crisis", async () => {
    const { ruth, maya, sol, slug, room } = await stage();
    const { seq } = await say(sol, slug, "I am going to kill myself tonight.");
    const body = "I am going to kill myself tonight.";
    await screenMessage({ groupId: room.id, slug, seq, authorId: sol.account.id, body });
    await done(ruth, await onlyCase(ruth), "dismiss");
    expect(await waitingFor(ruth)).toEqual([]);
    const other = await say(maya, slug, "Buy this.");
    await makeReport(sol.caller, { slug, seq: other.seq, reason: "selling" });
    const id = await onlyCase(ruth);
    expect(await act(ruth, id, "care")).toMatchObject({ reason: "forbidden" });
    await done(ruth, id, "hide");
    expect(await waitingFor(ruth)).toEqual([]);
    await makeReport(maya.caller, { slug, seq, reason: "danger" });
    await done(ruth, await onlyCase(ruth), "dismiss");
    expect(await waitingFor(ruth)).toHaveLength(1);
  });

  test("whoever was there is asked what it was like, in sealed words of their own, read by those on the case", async () => {
    const { ruth, dani, maya, sol, id } = await afterwards();
    expect(await lookAtDebrief(ruth.caller, { id })).toMatchObject({
      value: { isAsked: true, mine: null },
    });
    expect(await writeDebrief(ruth.caller, { id })).toMatchObject({
      fields: { happened: { key: "moderation.words-needed" } },
    });
    expect(await writeDebrief(dani.caller, { id, helped: "Tea" })).toMatchObject({
      reason: "conflict",
    });
    for (const who of [maya, sol])
      expect(await writeDebrief(who.caller, { id, helped: "Tea" })).toMatchObject({
        reason: "not-found",
      });
    await writeDebrief(ruth.caller, { id, helped: "That they had a sister." });
    await writeDebrief(ruth.caller, { id, helped: "Their sister.", needed: "Sleep." });
    expect(await lookAtDebrief(dani.caller, { id })).toMatchObject({
      value: {
        isAsked: false,
        others: [{ words: { happened: "", helped: "Their sister.", needed: "Sleep." } }],
      },
    });
    const [stored] = await bareSql()`select helped from debrief where case_id = ${id}`;
    expect(Buffer.from(stored!["helped"]).toString("latin1")).not.toContain("sister");
  });
});

describe("how much a moderator carries", () => {
  test("is theirs alone to see: they are asked how they are, and put it away until something new", async () => {
    const { ruth, dani, maya, sol } = await afterwards();
    expect(await careOf(ruth)).toEqual({ isAsked: true, cases: 1, load: "light", due: 0 });
    expect(await careOf(dani)).toEqual({ isAsked: false, cases: 0, load: "light", due: 0 });
    expect(await careOf(maya)).toBeNull();
    await putCareAway(ruth.caller, {});
    expect(await careOf(ruth)).toMatchObject({ isAsked: false, cases: 0 });
    const again = await askForAPerson(sol.caller, {});
    await done(ruth, again.ok ? again.value.caseId : "", "care", withThem);
    expect(await careOf(ruth)).toMatchObject({ isAsked: true, cases: 2 });
  });

  test("proposes a break from three heavy cases in a week; from five the next is given to others first", async () => {
    const tag = randomUUID().slice(0, 8);
    const [ruth, dani, kit] = [
      await person(`Ruth ${tag}`),
      await person(`Dani ${tag}`),
      await person(`Kit ${tag}`),
    ];
    const members = await Promise.all([1, 2, 3, 4, 5].map((at) => person(`Sol ${at} ${tag}`)));
    const slug = `heavy-${tag}`;
    await groupOf({ slug, moderators: [ruth, dani], members: [...members, kit] });
    const askedBy = async (who: Person) => {
      const answer = await askForAPerson(who.caller, {});
      return answer.ok ? answer.value.caseId : "";
    };
    // Two heavy by what was reported, three crises; Dani claims one and lets go: that was not carried.
    for (const [at, who] of members.entries()) {
      if (at < 2)
        await makeReport(kit.caller, { slug, personId: who.account.id, reason: "threat" });
      const id = at < 2 ? await onlyCase(ruth) : await askedBy(who);
      await done(ruth, id, at < 2 ? "remind" : "care", withThem);
      if (at === 1) expect(await careOf(ruth)).toMatchObject({ cases: 2, load: "light" });
      if (at === 2) expect(await careOf(ruth)).toMatchObject({ cases: 3, load: "break" });
    }
    expect(await careOf(ruth)).toMatchObject({ cases: 5, load: "spared" });
    for (const who of [ruth, dani]) await standIn(who.caller, { slug, hours: 2 });
    const caseId = await askedBy(kit);
    await escalateCase({ caseId, step: 0 });
    expect((await stepsOf(caseId))[0]!.accountIds).toEqual([dani.account.id]);

    await takeABreak(ruth.caller, {});
    expect(await whoIsHere(kit.caller, { slug })).toMatchObject({
      value: { names: [dani.account.displayName] },
    });
    expect(await careOf(ruth)).toMatchObject({ isAsked: false, load: "light" });
  });
});
