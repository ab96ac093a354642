import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { bareSql, closeDatabase, useDatabase } from "#db/client.ts";
import { exportCheckIns } from "#server/check-ins/export-check-ins.ts";
import { lookBack } from "#server/check-ins/look-back.ts";
import { noticePatterns } from "#server/check-ins/patterns/notice-patterns.ts";
import { readCheckIns } from "#server/check-ins/read-check-ins.ts";
import { readDay } from "#server/check-ins/read-day.ts";
import { forgetPaces } from "#server/pace.ts";
import { listPractices } from "#server/practices/list-practices.ts";
import { lookAtPractice } from "#server/practices/look-at-practice.ts";
import { practiceForToday } from "#server/practices/practice-for-today.ts";
import { whatHelps } from "#server/practices/what-helps.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { people, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

const url = await freshDatabase();
let maya: Person;

/** One connection, whose counts we can read; ten years of daily check-ins and practices of 20 people. */
beforeAll(async () => {
  await closeDatabase();
  useDatabase(url, { poolSize: 1 });
  [maya] = (await people(20)) as [Person];
  const sql = bareSql();
  await sql`
    insert into check_in (account_id, client_id, made_at, time_zone, local_day, is_daily, arousal, craving, sleep_hours)
    select id, gen_random_uuid(), now() - n * interval '1 day', 'UTC', current_date - n, true, n % 11 - 5, n % 11, 7
    from account, generate_series(0, 3650) n`;
  await sql`
    insert into practice_session (account_id, client_id, practice, modality, started_at, ended_at, minutes, before, after, time_zone, local_day)
    select id, gen_random_uuid(), 'longer-breath-out', 'breathwork', now() - n * interval '1 day',
      now() - n * interval '1 day', 2, 5, 3, 'UTC', current_date - n
    from account, generate_series(0, 3650) n`;
  await sql`analyze`;
}, 120_000);
beforeEach(forgetPaces);

/** Rows that were fetched of both tables, and how often one was walked from end to end. */
async function reads() {
  await bareSql()`select pg_stat_force_next_flush()`;
  const [row] = await bareSql()<{ sequential: number; rows: number }[]>`
    select sum(seq_scan)::int as sequential,
      sum(coalesce(idx_tup_fetch, 0) + seq_tup_read)::int as rows
    from pg_stat_user_tables where relname in ('check_in', 'practice_session')`;
  return row!;
}

const slug = "longer-breath-out";
const started = () => new Date().toISOString();
test.each<[string, number, () => Promise<{ ok: boolean }>]>([
  ["a year", 740, () => lookBack(maya.caller, { days: "365" })],
  ["a week", 60, () => lookBack(maya.caller, { days: "7" })],
  ["patterns", 370, () => noticePatterns(maya.caller, {})],
  ["what helps", 370, () => whatHelps(maya.caller, {})],
  ["the practices, with what helped first", 370, () => listPractices(maya.caller, {})],
  ["a practice, with what it did", 740, () => lookAtPractice(maya.caller, { slug })],
  ["the practice of today", 380, () => practiceForToday(maya.caller, {})],
  ["the newest page of the list", 70, () => readCheckIns(maya.caller, {})],
  ["a day", 5, () => readDay(maya.caller, { day: new Date().toISOString().slice(0, 10) })],
  [
    "a practice",
    5,
    () =>
      recordSession(maya.caller, {
        clientId: randomUUID(),
        practice: "longer-breath-out",
        startedAt: started(),
      }),
  ],
])("%s reads what it shows and no more of ten years", async (_name, most, ask) => {
  // More often than it takes PostgreSQL to settle on one plan for all values.
  for (let time = 0; time < 7; time += 1) await ask();
  const before = await reads();
  expect(await ask()).toMatchObject({ ok: true });
  const after = await reads();
  expect(after.sequential - before.sequential).toBe(0);
  expect(after.rows - before.rows).toBeGreaterThan(0);
  expect(after.rows - before.rows).toBeLessThanOrEqual(most);
});

test("each page of an export reads its own rows", async () => {
  const answer = await exportCheckIns(maya.caller, {});
  if (!answer.ok) throw new Error(answer.reason);
  const pages = answer.value.pages[Symbol.asyncIterator]();
  for (let page = 0; page < 8; page += 1) {
    const before = await reads();
    await pages.next();
    const after = await reads();
    expect(after.sequential - before.sequential).toBe(0);
    expect(after.rows - before.rows).toBeLessThanOrEqual(201);
  }
  await pages.return?.();
});
