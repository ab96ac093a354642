import { createHash } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#db/client.ts";
import * as schema from "#db/schema/index.ts";
import { groups } from "#db/seed/content/groups.ts";
import { newestDay, timeline } from "#db/seed/plan.ts";
import { demoSignIns, isEmpty, seedDemo } from "#db/seed/index.ts";
import type { Answers } from "#server/measures/item-contract.ts";
import { scoreBam } from "#server/measures/score.ts";
import { courses } from "#server/practices/library/courses.ts";
import { gapsAhead } from "#server/roster/gaps-ahead.ts";
import { readPlan } from "#server/roster/read-plan.ts";
import { ownPractices } from "#server/practices/own-practices.ts";
import { sealFor, unseal } from "#server/vault/seal.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

const now = new Date("2026-03-09T15:30:00Z");

describe("the demo centre in an empty house", () => {
  let secrets: Awaited<ReturnType<typeof seedDemo>>[];
  let wasEmpty: boolean;

  beforeAll(async () => {
    wasEmpty = await isEmpty();
    secrets = await Promise.all([seedDemo(now, sealFor), seedDemo(now, sealFor)]);
  });

  test("is founded once, also when two processes seed at the same time", async () => {
    expect(wasEmpty).toBe(true);
    expect(secrets.filter((one) => one === null)).toHaveLength(1);
    expect(await database().$count(schema.centre)).toBe(1);
  });

  test("is left alone by a later seeding", async () => {
    expect(await isEmpty()).toBe(false);
    const before = await database().$count(schema.message);
    expect(await seedDemo()).toBeNull();
    expect(await database().$count(schema.message)).toBe(before);
  });

  test("has an owner, staff, moderators and members, some of whom read Spanish", async () => {
    const people = await database().select().from(schema.account);
    expect(people.length).toBeGreaterThanOrEqual(12);
    expect(
      people
        .map((one) => one.staffRole)
        .filter(Boolean)
        .sort(),
    ).toEqual(["owner", "staff"]);
    expect(people.filter((one) => one.locale === "es").length).toBeGreaterThanOrEqual(3);
    const zones = people.map((one) => one.timeZone);
    expect(new Set(zones).size).toBeGreaterThanOrEqual(5);
    expect(() =>
      zones.map((timeZone) => new Intl.DateTimeFormat("en", { timeZone })),
    ).not.toThrow();
  });

  test("shows a night's roster with a gap, a sealed note for whoever comes next, and a follow-up that is due", async () => {
    const [note] = await database().select().from(schema.handOverNote);
    expect(await unseal(note!.authorId, note!.words)).toMatch(/^A quiet night/);
    const [due] = await database().select().from(schema.followUp);
    expect(due!.dueAt < now && due!.doneAt === null).toBe(true);
    expect(gapsAhead(await readPlan(due!.groupId), now)).toHaveLength(1);
  });

  test("lets everybody whom it prints sign in, with argon2id of today's strength", async () => {
    for (const { email, password } of await demoSignIns()) {
      const [who] = await database()
        .select()
        .from(schema.account)
        .where(eq(schema.account.email, email));
      expect(who?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(await verify(who?.passwordHash ?? "", password)).toBe(true);
    }
  });

  test("asks its groups questions, of which the newest is open and Maya has not answered it", async () => {
    const open = gt(schema.promptDay.closesAt, now);
    expect(await database().$count(schema.promptDay)).toBeGreaterThan(25);
    expect(await database().$count(schema.promptDay, open)).toBeGreaterThan(0);
    expect(await database().$count(schema.promptReply)).toBeGreaterThan(3);
    const answers = await database()
      .select({ row: schema.promptAnswer, closesAt: schema.promptDay.closesAt })
      .from(schema.promptAnswer)
      .innerJoin(schema.promptDay, eq(schema.promptDay.id, schema.promptAnswer.promptDayId));
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.filter(({ closesAt }) => closesAt > now)).toEqual([]);
    for (const { accountId, body } of answers.map(({ row }) => row))
      if (body) expect((await unseal(accountId, body)).length).toBeGreaterThan(5);
  });

  test("practises: it shows what helps, has a practice of its own and somebody in a course", async () => {
    const [maya] = await database()
      .select()
      .from(schema.account)
      .where(eq(schema.account.displayName, "Maya"));
    const times = await database()
      .select()
      .from(schema.practiceSession)
      .where(eq(schema.practiceSession.accountId, maya!.id));
    const ratings = times.flatMap(({ before, after }) =>
      before === null || after === null ? [] : [{ before, after }],
    );
    expect(ratings.length).toBeGreaterThan(8);
    const eased = ratings.filter(({ before, after }) => after < before);
    expect(eased.length).toBeGreaterThan(ratings.length / 2);
    expect(new Set(times.map(({ practice }) => practice)).size).toBeGreaterThan(1);
    expect(await ownPractices()).toMatchObject([{ slug: "own-evening-by-the-river" }]);
    const [run] = await database().select().from(schema.courseRun);
    expect(run).toMatchObject({ accountId: maya!.id, week: 3, endedAt: null });
    expect(courses.map(({ slug }) => slug)).toContain(run!.course);
  });

  test("has a group of every kind, each with guidelines and at least one moderator", async () => {
    const all = await database().select().from(schema.group);
    expect(new Set(all.map((one) => one.access))).toEqual(
      new Set(["open", "by_request", "invite_only"]),
    );
    for (const { id, guidelinesVersion } of all) {
      const { groupGuidelines, membership } = schema;
      const holds = and(
        eq(groupGuidelines.groupId, id),
        eq(groupGuidelines.version, guidelinesVersion),
      );
      expect(await database().$count(groupGuidelines, holds)).toBe(1);
      const moderates = and(eq(membership.groupId, id), eq(membership.role, "moderator"));
      expect(await database().$count(membership, moderates)).toBeGreaterThan(0);
    }
  });

  test("numbers what a group said 1, 2, 3 … in the order of time, up to the group's last", async () => {
    for (const { id, lastSeq } of await database().select().from(schema.group)) {
      const said = await messagesOf(id);
      expect(said.map((one) => one.seq)).toEqual(said.map((_, at) => at + 1));
      expect(said.length).toBe(lastSeq);
      const times = said.map((one) => one.createdAt.getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
    }
  });

  test("lets people speak only where they belong, and only after they have joined", async () => {
    for (const { id } of await database().select().from(schema.group)) {
      const members = await membersOf(id);
      for (const { authorId, createdAt, body, notice } of await messagesOf(id)) {
        if (notice) continue;
        const joined = members.find((one) => one.accountId === authorId)?.joinedAt;
        expect(joined?.getTime(), body).toBeLessThan(createdAt.getTime());
      }
    }
  });

  test("leaves something unread for some, and never what they wrote themselves", async () => {
    let waiting = 0;
    for (const { id, lastSeq } of await database().select().from(schema.group)) {
      const said = await messagesOf(id);
      for (const { accountId, lastReadSeq } of await membersOf(id)) {
        const own = said.findLast((one) => one.authorId === accountId)?.seq ?? 0;
        expect(lastReadSeq).toBeGreaterThanOrEqual(own);
        if (lastReadSeq < lastSeq) waiting += 1;
      }
    }
    expect(waiting).toBeGreaterThan(5);
  });

  test("has one request waiting, with an answer to each of the group's questions", async () => {
    const { joinRequest, groupQuestion } = schema;
    const waiting = await database()
      .select()
      .from(joinRequest)
      .where(isNull(joinRequest.decidedAt));
    expect(waiting).toHaveLength(1);
    const questions = await database()
      .select()
      .from(groupQuestion)
      .where(eq(groupQuestion.groupId, waiting[0]?.groupId ?? 0))
      .orderBy(asc(groupQuestion.position));
    expect(waiting[0]?.answers.map((one) => one.question)).toEqual(
      questions.map((one) => one.text),
    );
    expect(waiting[0]?.answers.every((one) => one.answer.length > 0)).toBe(true);
  });

  test("answers the secret of an open invitation, of which it keeps the hash alone", async () => {
    const secret = secrets.find((one) => one !== null)?.invitationSecret ?? "";
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    const [open] = await database()
      .select()
      .from(schema.invitation)
      .where(eq(schema.invitation.secretHash, createHash("sha256").update(secret).digest("hex")));
    expect(open?.expiresAt.getTime()).toBeGreaterThan(now.getTime());
    expect(open?.usesCount).toBe(0);
  });
});

describe("what the demo centre says", () => {
  const lines = groups.flatMap(({ threads }) => timeline(threads, newestDay(threads, now)));

  test("is some weeks of talk, in which nobody repeats a sentence", () => {
    expect(lines.length).toBeGreaterThan(450);
    expect(new Set(lines.map((line) => line.body)).size).toBe(lines.length);
  });

  test("names no weekday and no season, since it is always about the last seven weeks", () => {
    const calendar =
      /\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(summer|winter|christmas)\b|\b(lunes|martes|miércoles|jueves|viernes|sábado|domingo|verano|invierno|navidad)\b/i;
    expect(lines.filter((line) => calendar.test(line.body))).toEqual([]);
  });

  test.each([
    "2026-03-09T04:00:00Z",
    "2026-07-01T09:59:00Z",
    "2026-11-01T06:30:00Z",
    "2026-11-15T23:59:59Z",
  ])("is all over at %s, and ended within the last two days", (instant) => {
    const then = new Date(instant);
    const threads = groups.flatMap((one) => one.threads);
    const last = timeline(threads, newestDay(threads, then)).at(-1)?.at.getTime() ?? 0;
    expect(last).toBeLessThanOrEqual(then.getTime());
    expect(then.getTime() - last).toBeLessThan(2 * 86_400_000);
  });

  test("is framed by the centre in the product's own words", () => {
    const unlike =
      /\b(relapse|clean|dirty|addict|abuser?|users?|failed|lost|missed|must|should|need to|recaída|limpi[oa]|adict[oa]|debes)\b/i;
    const framing = groups.flatMap(({ name, purpose, guidelines, questions = [] }) => [
      name,
      purpose,
      ...guidelines,
      ...questions,
    ]);
    expect(framing.filter((text) => unlike.test(text))).toEqual([]);
  });
});

test("members felt something about what others said, and the counts are right", async () => {
  const rows = await database().select().from(schema.message);
  const felt = await database().select().from(schema.messageReaction);
  for (const { groupId, seq, reactions, authorId } of rows) {
    const here = felt.filter((one) => one.groupId === groupId && one.seq === seq);
    expect(Object.values(reactions).reduce((sum, count) => sum + count, 0)).toBe(here.length);
    expect(here.map(({ accountId }) => accountId)).not.toContain(authorId);
  }
  expect(felt.length).toBeGreaterThan(50);
  expect(rows.filter(({ pinnedAt }) => pinnedAt !== null).length).toBeGreaterThan(2);
});

test("people checked in for weeks, on most days but not on all, and some of it is shared", async () => {
  const people = await database().select().from(schema.account);
  const all = await database().select().from(schema.checkIn);
  for (const { id, createdAt, displayName } of people) {
    const theirs = all.filter(({ accountId }) => accountId === id);
    const since = (now.getTime() - createdAt.getTime()) / 86_400_000;
    const days = theirs.filter(({ isDaily }) => isDaily).length / Math.min(since, 75);
    expect(days, displayName).toBeGreaterThan(0.4);
    expect(days, displayName).toBeLessThan(0.95);
    for (const { madeAt, localDay, timeZone } of theirs) {
      expect(madeAt.getTime()).toBeLessThanOrEqual(now.getTime());
      expect(madeAt.getTime()).toBeGreaterThan(createdAt.getTime());
      const there = new Intl.DateTimeFormat("en-CA", { timeZone }).format(madeAt);
      expect(there).toBe(localDay);
    }
  }
  expect(new Set(all.map(({ arousal }) => arousal)).size).toBe(11);
  const belongs = new Map(
    (await database().select().from(schema.membership)).map((one) => [
      `${one.groupId} ${one.accountId}`,
      one.joinedAt,
    ]),
  );
  const shared = all.filter(({ groupId }) => groupId !== null);
  expect(shared.length).toBeGreaterThan(20);
  for (const { groupId, accountId, madeAt } of shared) {
    const joined = belongs.get(`${groupId} ${accountId}`);
    expect(joined?.getTime()).toBeLessThan(madeAt.getTime());
  }
});

test("some people answered the questions about the last weeks several times, and two have begun", async () => {
  const all = await database().select().from(schema.measure);
  const people = await database().select().from(schema.account);
  const finished = all.filter(({ finishedAt }) => finishedAt !== null);
  expect(new Set(finished.map(({ accountId }) => accountId)).size).toBe(3);
  expect(finished.length).toBeGreaterThan(9);
  expect(all.length - finished.length).toBe(2);
  for (const { accountId, startedAt, finishedAt, openUntil, answers } of all) {
    const { createdAt } = people.find(({ id }) => id === accountId)!;
    expect(startedAt.getTime()).toBeGreaterThan(createdAt.getTime());
    expect((finishedAt ?? startedAt).getTime()).toBeLessThanOrEqual(now.getTime());
    if (!finishedAt) expect(openUntil.getTime()).toBeGreaterThan(now.getTime());
    const sheet = JSON.parse(await unseal(accountId, answers)) as Answers;
    if (finishedAt) expect(scoreBam(30, sheet)?.categorical.risk).toBeTypeOf("number");
    expect(sheet["5"] ?? 0).toBeLessThanOrEqual(sheet["4"] ?? 30);
  }
});

function messagesOf(groupId: number) {
  const { message } = schema;
  return database()
    .select()
    .from(message)
    .where(eq(message.groupId, groupId))
    .orderBy(asc(message.seq));
}

function membersOf(groupId: number) {
  const { membership } = schema;
  return database().select().from(membership).where(eq(membership.groupId, groupId));
}
