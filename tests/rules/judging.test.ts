import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { group, membership, moderationAct, moderationCase, report } from "#db/schema/index.ts";
import { editMessage } from "#server/messages/edit-message.ts";
import { storeMessages } from "#server/messages/store-messages.ts";
import { lookAtRules } from "#server/rules/look-at-rules.ts";
import { forgetRules, knownRules } from "#server/rules/group-rules.ts";
import { switchRule } from "#server/moderation/switch-rule.ts";
import { verifyRecord } from "#server/moderation/verify-record.ts";
import { writeRule } from "#server/moderation/write-rule.ts";
import { forgetPaces } from "#server/pace.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";
import { say } from "#tests/support/say.ts";
import { done, heldOf, room, ruleOn, saidIn, settings, tries } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

const reportsIn = (groupId: number) =>
  database()
    .select({ rule: report.rule, reason: report.reason, seq: moderationCase.messageSeq })
    .from(report)
    .innerJoin(moderationCase, eq(moderationCase.id, report.caseId))
    .where(eq(moderationCase.groupId, groupId));

describe("what rules do", () => {
  test("a word of caution stores nothing; sent all the same it is there, and flagged once", async () => {
    const { ruth, maya, slug, group: here } = await room();
    await ruleOn(ruth, slug, { kind: "links", deed: "warn", entries: "rivers.example" });
    const clientId = randomUUID();
    const body = "Look: https://elsewhere.example/x";
    expect(await tries(maya, slug, body, { clientId })).toMatchObject({
      reason: "invalid",
      fields: { heard: { key: "held.warned-links", with: { words: `“${body.slice(6)}”` } } },
    });
    expect(await saidIn(here.id)).toEqual([]);
    expect(done(await tries(maya, slug, body, { clientId, heard: true }))).toMatchObject({
      seq: 1,
    });
    expect(done(await tries(maya, slug, body, { clientId, heard: true }))).toMatchObject({
      seq: 1,
    });
    expect(await say(maya, slug, "https://www.rivers.example/")).toMatchObject({ seq: 2 });
    await doWaitingJobs();
    expect(await reportsIn(here.id)).toEqual([{ rule: "links", reason: "words", seq: 1 }]);
  });

  test("refusing says so beside the words; the harder deed counts; an outsider learns nothing", async () => {
    const { ruth, maya, noor, slug, group: here } = await room();
    await ruleOn(ruth, slug, { kind: "links", deed: "refuse" });
    await ruleOn(ruth, slug, { kind: "words", deed: "hold", entries: "heron" });
    const answer = await tries(maya, slug, "heron https://elsewhere.example");
    expect(answer).toMatchObject({ fields: { body: { key: "held.refused-links" } } });
    expect(await heldOf(here.id)).toEqual([]);
    for (const body of ["https://elsewhere.example", "heron", "hello"])
      expect(await tries(noor, slug, body)).toMatchObject({ reason: "not-found", fields: {} });
  });

  test("a flag is posted and put before a moderator, from the same commit", async () => {
    const { ruth, maya, slug, group: here } = await room();
    await ruleOn(ruth, slug, { kind: "words", deed: "flag", entries: "heron\negret" });
    await say(maya, slug, "A heron and an egret and a heron");
    await say(maya, slug, "Nothing");
    // Nothing of this process is needed from here on: the queue has it.
    await doWaitingJobs();
    expect((await reportsIn(here.id)).map(({ rule, seq }) => [rule, seq]).toSorted()).toEqual([
      ["egret", 1],
      ["heron", 1],
    ]);
  });

  test("an edit can't bring in what would have waited; what was let in before can be mended", async () => {
    const { ruth, maya, slug, group: here } = await room();
    const { seq } = await say(maya, slug, "I saw a heron");
    await ruleOn(ruth, slug, { kind: "words", deed: "hold", entries: "heron\negret" });
    await ruleOn(ruth, slug, { kind: "words", deed: "flag", entries: "stork" });
    expect(await editMessage(maya.caller, { slug, seq, body: "I saw an egret" })).toMatchObject({
      fields: { body: { key: "held.edit-words", with: { words: "“egret”" } } },
    });
    done(await editMessage(maya.caller, { slug, seq, body: "I saw a Heron and a stork" }));
    expect(await saidIn(here.id)).toMatchObject([{ body: "I saw a Heron and a stork" }]);
    await doWaitingJobs();
    expect(await reportsIn(here.id)).toMatchObject([{ rule: "stork", seq }]);
  });
});

describe("a rule works at once", () => {
  test("in a process that knew older rules, or none: what was judged by those is judged again", async () => {
    const { ruth, maya, slug, group: here } = await room();
    await say(maya, slug, "heron");
    await ruleOn(ruth, slug, { kind: "words", deed: "hold", entries: "heron" });
    expect(knownRules(slug).version).toBe(0);
    expect(done(await tries(maya, slug, "heron"))).toMatchObject({ waits: true });
    const { rules } = done(await lookAtRules(ruth.caller, { slug }));
    done(await switchRule(ruth.caller, { slug, id: rules[0]!.id, on: false }));
    expect(knownRules(slug).version).toBe(2);
    expect(await say(maya, slug, "heron")).toMatchObject({ seq: 2 });
    // Another process, which has just begun.
    forgetRules();
    done(await switchRule(ruth.caller, { slug, id: rules[0]!.id, on: true }));
    const many = await Promise.all(Array.from({ length: 8 }, () => tries(maya, slug, "heron")));
    expect(many.every((one) => one.ok && "waits" in one.value)).toBe(true);
    expect(await saidIn(here.id)).toHaveLength(2);
  });

  test("also for a message that waits for the group's row while the rule is written", async () => {
    const { maya, slug, group: here } = await room();
    const entry = {
      authorId: maya.account.id,
      clientId: randomUUID(),
      body: "heron",
      contentNote: null,
      replyTo: null,
      mentions: [],
      rulesVersion: 0,
      fate: "post" as const,
      flags: [],
    };
    let storing: ReturnType<typeof storeMessages> | undefined;
    await bareSql().begin(async (writing) => {
      await writing`update "group" set rules_version = rules_version + 1 where id = ${here.id}`;
      storing = storeMessages(slug, [entry]);
      // It has begun, and stands behind us for the row.
      await expect
        .poll(async () => {
          const [row] = await database().execute<{ count: number }>(sql`
            select count(*)::int as count from pg_stat_activity
            where wait_event_type = 'Lock' and datname = current_database()`);
          return row?.count;
        })
        .toBe(1);
    });
    expect(await storing).toMatchObject([{ seq: null, isOutdated: true }]);
    const [row] = await database().select().from(group).where(eq(group.id, here.id));
    expect([row?.lastSeq, await saidIn(here.id)]).toEqual([0, []]);
  });
});

describe("the pace of a group", () => {
  const spoke = (groupId: number, secondsAgo: number) =>
    bareSql()`update membership set said_lately = (
      select array_agg(at - ${secondsAgo} * interval '1 second') from unnest(said_lately) as at
    ) where group_id = ${groupId} and said_lately is not null`;

  test("slow mode: one message, then the next after so many seconds; moderators are free", async () => {
    const { ruth, maya, sol, slug, group: here } = await room();
    await settings(ruth, slug, { slowSeconds: 30 });
    const clientId = randomUUID();
    await say(maya, slug, "one", clientId);
    expect(await tries(maya, slug, "two")).toMatchObject({
      reason: "too-many",
      retryAfter: 30,
      message: { key: "held.slow" },
    });
    expect(await say(maya, slug, "one", clientId)).toMatchObject({ seq: 1 });
    await say(sol, slug, "another");
    await say(ruth, slug, "three");
    await say(ruth, slug, "four");
    await spoke(here.id, 20);
    expect(await tries(maya, slug, "five")).toMatchObject({ retryAfter: 10 });
    await spoke(here.id, 11);
    await say(maya, slug, "six");
    // At one moment, in one statement, for it waits behind another: one of them.
    await spoke(here.id, 31);
    const [, ...both] = await Promise.all([
      tries(ruth, slug, "before"),
      tries(sol, slug, "a"),
      tries(sol, slug, "b"),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("bursts: at most so many in any 60 seconds", async () => {
    const { ruth, maya, slug, group: here } = await room();
    await settings(ruth, slug, { mostInMinute: 3 });
    const [, ...all] = await Promise.all([
      tries(ruth, slug, "before"),
      ...Array.from({ length: 5 }, (_, at) => tries(maya, slug, `at once ${at}`)),
    ]);
    expect(all.filter(({ ok }) => ok)).toHaveLength(3);
    expect(all.find(({ ok }) => !ok)).toMatchObject({ reason: "too-many" });
    await spoke(here.id, 50);
    expect(await tries(maya, slug, "later")).toMatchObject({ retryAfter: 10 });
    await spoke(here.id, 11);
    for (const body of ["1", "2", "3"]) await say(maya, slug, body);
    expect(await tries(maya, slug, "4")).toMatchObject({ ok: false });
  });

  test("groups without such a limit write to no membership", async () => {
    const { maya, slug, group: here } = await room();
    await say(maya, slug, "one");
    const rows = await database()
      .select({ lately: membership.saidLately })
      .from(membership)
      .where(eq(membership.groupId, here.id));
    expect(rows.every(({ lately }) => lately === null)).toBe(true);
  });
});

describe("keeping the rules", () => {
  test("is on record in full, with a version for each change", async () => {
    const { ruth, slug, group: here } = await room();
    const id = await ruleOn(ruth, slug, {
      kind: "words",
      deed: "hold",
      entries: " heron \n\nheron\r\negret*",
    });
    await settings(ruth, slug, { slowSeconds: 20 });
    const acts = await database()
      .select()
      .from(moderationAct)
      .where(eq(moderationAct.groupId, here.id))
      .orderBy(moderationAct.id);
    expect(acts.map(({ rule, kind, actorId }) => [rule, kind, actorId])).toEqual(
      [1, 2, 3].map((at) => [`version ${at}`, "change-rules", ruth.account.id]),
    );
    expect(JSON.parse(acts[1]!.reason!)).toEqual({
      id,
      isOn: true,
      kind: "words",
      deed: "hold",
      entries: ["heron", "egret*"],
    });
    expect(JSON.parse(acts[2]!.reason!)).toMatchObject({ slowSeconds: 20 });
    expect(await verifyRecord()).toMatchObject({ isWhole: true });
    expect(done(await lookAtRules(ruth.caller, { slug }))).toMatchObject({
      version: 3,
      mayKeep: true,
      rules: [{ id, isOn: true, changedBy: ruth.account.displayName }],
    });
  });

  test("is for the group's moderators: outsiders find nothing, members are refused", async () => {
    const { maya, noor, ruth, slug } = await room();
    const other = await room();
    const rule = { slug, kind: "contact", deed: "hold" };
    const id = await ruleOn(ruth, slug, rule);
    expect(await writeRule(noor.caller, rule)).toMatchObject({ reason: "not-found" });
    expect(await writeRule(maya.caller, rule)).toMatchObject({ reason: "forbidden" });
    expect(await lookAtRules(maya.caller, { slug })).toMatchObject({ reason: "forbidden" });
    const elsewhere = { slug: other.slug, id, on: false };
    expect(await switchRule(other.ruth.caller, elsewhere)).toMatchObject({ reason: "not-found" });
    expect(done(await lookAtRules(ruth.caller, { slug })).rules).toMatchObject([{ isOn: true }]);
    expect(done(await lookAtRules(other.ruth.caller, { slug: other.slug })).version).toBe(0);
  });

  test("says beside the field what is wrong with a rule", async () => {
    const { ruth, slug } = await room();
    const wrong = async (rule: object) => {
      const answer = await writeRule(ruth.caller, { slug, ...rule });
      return answer.ok ? null : Object.values(answer.fields)[0]?.key;
    };
    expect(await wrong({ kind: "words", deed: "hold" })).toBe("rules.entries-needed");
    expect(await wrong({ kind: "words", deed: "hold", entries: "***" })).toBe(
      "rules.entry-without-word",
    );
    expect(await wrong({ kind: "words", deed: "hold", entries: "a".repeat(81) })).toBe(
      "rules.entry-too-long",
    );
    expect(await wrong({ kind: "contact", deed: "refuse" })).toBe("rules.refuse-links-only");
    expect(await wrong({ kind: "words", deed: "shout", entries: "a" })).toBe("rules.deed-needed");
  });
});
