import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { bareSql, database, transaction } from "#db/client.ts";
import { moderationCase, moderationNotice, report } from "#db/schema/index.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { forgetPaces } from "#server/pace.ts";
import { letIn, people, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { say } from "#tests/support/say.ts";
import { done, onlyCase, stage } from "./stage.ts";

await freshDatabase();
beforeEach(forgetPaces);

/** So many people against one. */
const mob = 200;

/** What a query reads of one table, in rows, by an index or without. */
async function rowsRead(table: string, ask: () => Promise<unknown>): Promise<number> {
  return transaction(async () => {
    const read = async () => {
      const [row] = await database().execute<{ rows: number }>(
        `select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
         from pg_stat_xact_user_tables where relname = '${table}'`,
      );
      return row!.rows;
    };
    const before = await read();
    await ask();
    return (await read()) - before;
  });
}

/** What has been reported in other groups in all these years. */
async function longAgo(reporter: Person): Promise<void> {
  await bareSql()`
    with room as (
      insert into "group" (slug, name, access) values ('long-ago', 'Long ago', 'open') returning id
    ), made as (
      insert into moderation_case (group_id, subject, message_seq, urgency, due_at, resolved_at, outcome)
      select room.id, 'message', n, 2, now(), now(), 'dismissed'
      from room, generate_series(1, 5000) n returning id
    )
    insert into report (case_id, reporter_id, reason)
    select id, ${reporter.account.id}::uuid, 'other' from made`;
  await bareSql()`analyze moderation_case, report`;
}

test("two hundred who report one person at once are one case with two hundred reporters, however often they press", async () => {
  const { ruth, maya, kit, sol, slug, room } = await stage();
  await longAgo(kit);
  const crowd = await people(mob, "Reporting");
  await Promise.all(crowd.map((one) => letIn(room, one)));
  const personId = sol.account.id;
  const press = (who: Person) =>
    makeReport(who.caller, { slug, personId, reason: "harassment", words: "Go." });
  const answers = await Promise.all([...crowd, ...crowd.slice(0, 100)].map(press));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const id = await onlyCase(ruth);
  const list = await listCases(ruth.caller, {});
  expect(list).toMatchObject({
    value: {
      waiting: 1,
      cases: [{ id, urgency: "high", reporters: mob, reasons: ["harassment"] }],
    },
  });
  expect(await database().$count(report, eq(report.caseId, id))).toBe(mob);
  const person = eq(moderationCase.personId, personId);
  expect(await database().$count(moderationCase, person)).toBe(1);

  // Many are not urgent because they are many; what the desk reads is what stands on it.
  const open = () => listCases(ruth.caller, {});
  expect(await rowsRead("report", open)).toBeLessThanOrEqual(mob + 10);
  expect(await rowsRead("moderation_case", open)).toBeLessThanOrEqual(20);

  // Each of them is told what became of it, once.
  await done(ruth, id, "dismiss");
  const notices = await database()
    .select({ accountId: moderationNotice.accountId })
    .from(moderationNotice)
    .where(eq(moderationNotice.kind, "report-dismissed"));
  expect(notices).toHaveLength(mob);
  expect(new Set(notices.map(({ accountId }) => accountId)).size).toBe(mob);
  expect(notices.map(({ accountId }) => accountId)).not.toContain(maya.account.id);
}, 60_000);

test("one person reports fifteen things an hour, and is then asked to wait", async () => {
  const { ruth, maya, sol, slug } = await stage();
  const answers = [];
  for (let at = 0; at < 16; at++) {
    const { seq } = await say(sol, slug, `Words ${at}`);
    answers.push(await makeReport(maya.caller, { slug, seq, reason: "other" }));
  }
  expect(answers.map(({ ok }) => ok)).toEqual([...Array<boolean>(15).fill(true), false]);
  expect(answers.at(-1)).toMatchObject({ reason: "too-many", retryAfter: expect.any(Number) });
  expect(await listCases(ruth.caller, {})).toMatchObject({ value: { waiting: 15 } });
});
