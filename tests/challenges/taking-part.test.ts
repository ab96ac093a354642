import { and, eq, sql } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { database } from "#db/client.ts";
import { challenge, challengeDay, group, message } from "#db/schema/index.ts";
import { beginChallenge } from "#server/challenges/begin-challenge.ts";
import { challengeView } from "#server/challenges/challenge-view.ts";
import { cheer } from "#server/challenges/cheer.ts";
import { chooseBeginners } from "#server/challenges/choose-beginners.ts";
import { countChoices } from "#server/challenges/count-choices.ts";
import { daysAfter } from "#server/prompts/schedule.ts";
import { endChallenge } from "#server/challenges/end-challenge.ts";
import { fillInDay } from "#server/challenges/fill-in-day.ts";
import { joinChallenge } from "#server/challenges/join-challenge.ts";
import { leaveChallenge } from "#server/challenges/leave-challenge.ts";
import { listChallenges } from "#server/challenges/list-challenges.ts";
import { myChallenges } from "#server/challenges/my-challenges.ts";
import { showMyDays } from "#server/challenges/show-my-days.ts";
import { tendChallenges } from "#server/challenges/tend-challenges.ts";
import { tellMilestone } from "#server/challenges/milestones.ts";
import { writeNote } from "#server/challenges/write-note.ts";
import { localDay } from "#server/check-ins/local-day.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { forgetPaces } from "#server/pace.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { asked, begun, circle, practised, seen, today } from "#tests/challenges/begun.ts";
import { letIn, people, person, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** What the house said in a room, in the order of its numbers. */
const notices = (groupId: number) =>
  database()
    .select({ seq: message.seq, notice: message.notice, authorId: message.authorId })
    .from(message)
    .where(eq(message.groupId, groupId))
    .orderBy(message.seq);

test.each([
  ["a title of nothing", { title: "  " }, "title", "challenges.title-needed"],
  ["no goal at all", { goalEach: "" }, "goalTogether", "challenges.goal-needed"],
  ["a goal of minus one", { goalEach: "-1" }, "goalEach", "challenges.goal-range"],
  ["a goal of a half", { goalEach: "1.5" }, "goalEach", "challenges.goal-range"],
  ["breaths for each", { unit: "breaths" }, "goalEach", "challenges.breaths-together"],
  [
    "an end before the start",
    { endsOn: daysAfter(today(), -7) },
    "endsOn",
    "challenges.ends-before-start",
  ],
  ["more than three months", { endsOn: daysAfter(today(), 99) }, "endsOn", "challenges.too-long"],
  ["one that is over", { endsOn: daysAfter(today(), -1) }, "endsOn", "challenges.already-over"],
  ["a day that is none", { startsOn: "2026-02-30" }, "startsOn", "challenges.day-needed"],
  ["eight grace days", { graceDays: "8" }, "graceDays", "challenges.grace-range"],
  ["a practice that is none", { counts: "no-such" }, "counts", "challenges.counts-needed"],
  ["a kind that is none", { counts: "modality:dance" }, "counts", "challenges.counts-needed"],
])("%s is refused beside its field, and nothing begins", async (_what, more, field, key) => {
  const { keeper, slug } = await circle();
  const answer = await beginChallenge(keeper.caller, asked(slug, more));
  expect(answer).toMatchObject({ ok: false, reason: "invalid", fields: { [field]: { key } } });
  const list = await listChallenges(keeper.caller, { slug });
  expect(list).toMatchObject({ ok: true, value: { challenges: [] } });
});

test("moderators say whether every member begins challenges; nobody else does", async () => {
  const { keeper, maya, stranger, slug } = await circle();
  const open = { slug, by: "member" };
  expect(await chooseBeginners(stranger.caller, open)).toMatchObject({ reason: "not-found" });
  expect(await chooseBeginners(maya.caller, open)).toMatchObject({ reason: "forbidden" });
  expect(await chooseBeginners(keeper.caller, { slug, by: "anyone" })).toMatchObject({
    fields: { by: { key: "refusal.invalid-field" } },
  });
  expect(await chooseBeginners(keeper.caller, open)).toMatchObject({ ok: true });
  expect(await beginChallenge(maya.caller, asked(slug))).toMatchObject({ ok: true });
  const listed = await listChallenges(keeper.caller, { slug });
  expect(listed).toMatchObject({ value: { begunBy: "member" } });
  expect(await listChallenges(maya.caller, { slug })).toMatchObject({ value: { begunBy: null } });
});

test("moderators begin one, members where the group lets them, and it is there once", async () => {
  const { keeper, maya, stranger, slug, group: room } = await circle();
  expect(await beginChallenge(stranger.caller, asked(slug))).toMatchObject({ reason: "not-found" });
  expect(await beginChallenge(maya.caller, asked(slug))).toMatchObject({ reason: "forbidden" });
  expect(await countChoices(maya.caller, { slug })).toMatchObject({ reason: "forbidden" });
  const twice = asked(slug);
  const [one, other] = await Promise.all([
    beginChallenge(keeper.caller, twice),
    beginChallenge(keeper.caller, twice),
  ]);
  expect(one).toMatchObject({ ok: true });
  expect(other).toEqual(one);
  expect(await notices(room.id)).toMatchObject([
    { seq: 1, authorId: null, notice: { kind: "challenge-begun", title: "Seven calm evenings" } },
  ]);
  await database().update(group).set({ challengesBy: "member" }).where(eq(group.id, room.id));
  expect(await beginChallenge(maya.caller, asked(slug))).toMatchObject({ ok: true });
  expect(await countChoices(maya.caller, { slug })).toMatchObject({ ok: true });
});

test("whoever is no member finds nothing, and can do nothing there", async () => {
  const { id, stranger, maya, slug } = await begun();
  await leaveGroup(maya.caller, { slug });
  const deeds = [challengeView, joinChallenge, leaveChallenge, showMyDays, cheer, endChallenge];
  for (const who of [stranger, maya])
    for (const deed of deeds)
      expect(await deed(who.caller, { id })).toEqual(await deed(who.caller, { id: randomUUID() }));
  expect(await writeNote(stranger.caller, { id, note: "x" })).toMatchObject({
    reason: "not-found",
  });
  const input = { id, day: today() };
  expect(await fillInDay(stranger.caller, input)).toMatchObject({ reason: "not-found" });
  expect(await listChallenges(stranger.caller, { slug })).toMatchObject({ reason: "not-found" });
});

test("joining is one deed, also twice; what was done stays when one leaves, and they come back to it", async () => {
  const { id, maya, keeper } = await begun({ goalTogether: "20" });
  await practised(maya, daysAfter(today(), -1));
  expect((await seen(maya, id)).together).toMatchObject({ total: 0, people: 1 });
  await Promise.all([joinChallenge(maya.caller, { id }), joinChallenge(maya.caller, { id })]);
  const mine = await seen(maya, id);
  expect(mine).toMatchObject({
    isMine: true,
    together: { total: 1, people: 2 },
    mine: { total: 1 },
  });
  expect(mine.mine?.days).toHaveLength(7);
  expect(await myChallenges(maya.caller, {})).toMatchObject({ value: [{ id, isMine: true }] });
  await leaveChallenge(maya.caller, { id });
  expect(await seen(maya, id)).toMatchObject({ mine: null, together: { total: 1, people: 1 } });
  expect(await myChallenges(maya.caller, {})).toMatchObject({ value: [] });
  expect(await seen(keeper, id)).toMatchObject({ together: { total: 1 } });
});

test("today is each person's own, wherever on earth the two of them and the reader are", async () => {
  const { id, keeper, group: room } = await begun();
  const at = new Date();
  for (const timeZone of ["Pacific/Kiritimati", "Pacific/Niue"]) {
    const far = await person(`Far ${timeZone}`, { timeZone });
    await letIn(room, far);
    await joinChallenge(far.caller, { id });
    await practised(far, localDay(at, timeZone));
    // Their own day before is none of today, though it is where the other one lives.
    await practised(far, daysAfter(localDay(at, timeZone), timeZone.endsWith("Niue") ? -1 : -2));
    expect((await seen(far, id)).together.today).toBe((await seen(keeper, id)).together.today);
  }
  expect((await seen(keeper, id)).together.today).toBe(2);
});

test("a session that two devices send at once counts once", async () => {
  const { id, keeper } = await begun({ unit: "sessions" });
  const session = { clientId: randomUUID(), practice: "longer-breath-out", seconds: "300" };
  const [one, other] = await Promise.all([
    recordSession(keeper.caller, session),
    recordSession(keeper.caller, session),
  ]);
  expect(one).toEqual(other);
  expect((await seen(keeper, id)).together).toEqual({ total: 1, people: 1, today: 1 });
  for (const seconds of ["-60", "108000"])
    expect(
      await recordSession(keeper.caller, { ...session, clientId: randomUUID(), seconds }),
    ).toMatchObject({ ok: false, reason: "invalid" });
  expect((await seen(keeper, id)).together.total).toBe(1);
});

test("a day is filled in within the grace, taken back, and never two where one was left", async () => {
  const { id, keeper, maya } = await begun({ graceDays: "1" });
  const ago = (days: number) => daysAfter(today(), -days);
  expect(await fillInDay(maya.caller, { id, day: ago(1) })).toMatchObject({ reason: "conflict" });
  for (const day of [ago(7), daysAfter(today(), 1), "2026-13-01"])
    expect(await fillInDay(keeper.caller, { id, day })).toMatchObject({
      reason: "invalid",
      fields: { day: expect.anything() },
    });
  const both = await Promise.all(
    [1, 2].map((days) => fillInDay(keeper.caller, { id, day: ago(days) })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const view = await seen(keeper, id);
  expect(view.mine?.total).toBe(1);
  expect(view.mine?.days.some(({ mayFillIn }) => mayFillIn)).toBe(false);
  const day = view.mine!.days.find(({ filledIn }) => filledIn)!.day;
  expect(await fillInDay(keeper.caller, { id, day })).toMatchObject({ ok: true });
  expect(await fillInDay(keeper.caller, { id, day, takeBack: "yes" })).toMatchObject({ ok: true });
  expect((await seen(keeper, id)).mine?.total).toBe(0);
  expect(
    await database().select().from(challengeDay).where(eq(challengeDay.challengeId, id)),
  ).toEqual([]);
});

test("days are shown by choice alone, and a cheer counts once a day", async () => {
  const { id, keeper, maya, kit } = await begun();
  await joinChallenge(maya.caller, { id });
  await practised(maya, today());
  expect((await seen(kit, id)).open.people).toEqual([]);
  const to = maya.account.id;
  expect(await cheer(kit.caller, { id, to })).toMatchObject({ reason: "not-found" });
  expect(await showMyDays(kit.caller, { id, isOpen: "on" })).toMatchObject({ reason: "conflict" });
  await showMyDays(maya.caller, { id, isOpen: "on" });
  expect((await seen(kit, id)).open.people).toEqual([
    { id: to, name: maya.account.displayName, days: [today()], cheeredByMe: false },
  ]);
  for (let time = 0; time < 2; time++) {
    expect(await cheer(kit.caller, { id, to })).toMatchObject({ ok: true });
    expect(await cheer(keeper.caller, { id })).toMatchObject({ ok: true });
  }
  expect((await seen(maya, id)).mine?.cheers).toBe(2);
  expect((await seen(keeper, id)).mine).toMatchObject({ cheers: 0 });
  expect((await seen(keeper, id)).open.cheeredAllToday).toBe(true);
  const kits = (await seen(kit, id)).open;
  expect(kits).toMatchObject({ cheeredAllToday: false, people: [{ cheeredByMe: true }] });
  // Cheering is for the whole group, also for whoever does not take part.
  await cheer(kit.caller, { id });
  expect((await seen(kit, id)).open.cheeredAllToday).toBe(true);
  expect(await cheer(maya.caller, { id, to })).toMatchObject({ reason: "invalid" });
  await showMyDays(maya.caller, { id, isOpen: "" });
  expect((await seen(kit, id)).open.people).toEqual([]);
});

test("a moderator's note stands above, and goes when it is emptied", async () => {
  const { id, keeper, maya } = await begun();
  expect(await writeNote(maya.caller, { id, note: "Hi" })).toMatchObject({ reason: "forbidden" });
  await writeNote(keeper.caller, { id, note: " Slowly is fine. " });
  expect((await seen(maya, id)).note).toMatchObject({
    text: "Slowly is fine.",
    by: keeper.account.displayName,
  });
  await writeNote(keeper.caller, { id, note: "" });
  expect((await seen(maya, id)).note).toBeNull();
  expect(await writeNote(keeper.caller, { id, note: "x".repeat(501) })).toMatchObject({
    fields: { note: { key: "challenges.note-too-long" } },
  });
});

test("each milestone is told once, also when two see it at the same moment", async () => {
  const { id, group: room } = await begun({ goalEach: "", goalTogether: "8", unit: "sessions" });
  await Promise.all([tellMilestone(id, 1), tellMilestone(id, 2), tellMilestone(id, 2)]);
  await Promise.all([tellMilestone(id, 7), tellMilestone(id, 7)]);
  await tellMilestone(id, 8);
  const told = (await notices(room.id)).map(({ seq, notice }) => [
    seq,
    notice?.kind,
    notice?.percent,
  ]);
  expect(told).toEqual([
    [1, "challenge-begun", undefined],
    [2, "challenge-milestone", 25],
    [3, "challenge-milestone", 75],
    [4, "challenge-milestone", 100],
  ]);
});

test("it ends once, with what the group did, and with distress from five people on", async () => {
  const at = await begun({ unit: "minutes", goalEach: "", goalTogether: "500" });
  const { id, keeper, maya, kit, group: room } = at;
  const five: Person[] = [keeper, maya, kit, at.june];
  for (const who of five) {
    await joinChallenge(who.caller, { id });
    await practised(who, today(), { before: 7, after: 4, breaths: 10 });
  }
  // One person's many times weigh as much as another's one.
  for (let time = 0; time < 5; time++) await practised(maya, today(), { before: 9, after: 2 });
  expect(await endChallenge(maya.caller, { id })).toMatchObject({ reason: "forbidden" });
  await Promise.all([endChallenge(keeper.caller, { id }), endChallenge(keeper.caller, { id })]);
  const { summary, standing, mayEnd, mayJoin } = await seen(maya, id);
  expect(summary).toEqual({
    people: 4,
    days: 4,
    sessions: 9,
    minutes: 45,
    breaths: 40,
    distress: null,
  });
  expect({ standing, mayEnd, mayJoin }).toEqual({
    standing: "ended",
    mayEnd: false,
    mayJoin: false,
  });
  expect((await notices(room.id)).map(({ notice }) => notice?.kind)).toEqual([
    "challenge-begun",
    "challenge-ended",
  ]);
  expect(await joinChallenge(maya.caller, { id })).toMatchObject({ reason: "conflict" });
  await practised(maya, today());
  expect((await seen(maya, id)).together.total).toBe(45);
});

test("what is over everywhere is ended by the clock, with five people's distress, each counting once", async () => {
  const at = await begun({ endsOn: today() });
  const [guest] = await people(1, `Guest ${at.slug}`);
  const all = [at.keeper, at.maya, at.kit, at.june];
  await database().execute(sql`
    insert into membership (group_id, account_id, role, guidelines_version)
    select group_id, ${guest!.account.id}, role, guidelines_version from membership
    where group_id = ${at.group.id} and account_id = ${at.maya.account.id}`);
  for (const who of [...all, guest!]) {
    await joinChallenge(who.caller, { id: at.id });
    await practised(who, today(), { before: 6, after: 4 });
  }
  for (let time = 0; time < 3; time++) await practised(at.maya, today(), { before: 10, after: 0 });
  const noon = new Date(`${daysAfter(today(), 1)}T12:00:00Z`);
  await tendChallenges(new Date(noon.getTime() - 1000));
  expect((await seen(at.maya, at.id)).summary).toBeNull();
  await Promise.all([tendChallenges(noon), tendChallenges(noon)]);
  const { summary } = await seen(at.maya, at.id);
  // Maya's own means are 9 and 1, the other four's 6 and 4.
  expect(summary?.distress).toEqual({ people: 5, before: 6.6, after: 3.4 });
  expect(
    (await notices(at.group.id)).filter(({ notice }) => notice?.kind === "challenge-ended"),
  ).toHaveLength(1);
});

test("whoever leaves the group counts no further, and what they did stays", async () => {
  const { id, keeper, maya, slug } = await begun({ unit: "sessions" });
  await joinChallenge(maya.caller, { id });
  await practised(maya, today());
  await leaveGroup(maya.caller, { slug });
  await tendChallenges();
  await practised(maya, today());
  expect((await seen(keeper, id)).together).toMatchObject({ total: 1, people: 1 });
});

test("a group's list comes in pages, none twice and none left out", async () => {
  const { keeper, slug, group: room } = await circle();
  await database()
    .insert(challenge)
    .values(
      Array.from({ length: 45 }, (_, at) => ({
        groupId: room.id,
        clientId: randomUUID(),
        title: `Challenge ${at}`,
        unit: "days" as const,
        goalEach: 7,
        startsOn: daysAfter(today(), -20),
        endsOn: daysAfter(today(), -(at % 7)),
        authorId: keeper.account.id,
      })),
    );
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await listChallenges(keeper.caller, { slug, after });
    if (!page.ok) throw new Error(page.reason);
    expect(page.value.challenges.length).toBeLessThanOrEqual(20);
    ids.push(...page.value.challenges.map(({ id }) => id));
    after = page.value.next ?? undefined;
  } while (after);
  expect(new Set(ids).size).toBe(45);
  expect(ids).toHaveLength(45);
  const [known] = await database()
    .select()
    .from(challenge)
    .where(and(eq(challenge.groupId, room.id), eq(challenge.id, ids[0]!)));
  expect(known?.endsOn).toBe(today());
});
