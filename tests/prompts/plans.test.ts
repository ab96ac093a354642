import { beforeAll, beforeEach, expect, test } from "vitest";
import { bareSql, closeDatabase, useDatabase } from "#db/client.ts";
import { forgetPaces } from "#server/pace.ts";
import { findPromptOfTheDay } from "#server/prompts/find-prompt-of-the-day.ts";
import { listPromptDays } from "#server/prompts/list-prompt-days.ts";
import { listPrompts } from "#server/prompts/list-prompts.ts";
import { promptForToday } from "#server/prompts/prompt-for-today.ts";
import { readPromptDay } from "#server/prompts/read-prompt-day.ts";
import { readReplies } from "#server/prompts/read-replies.ts";
import { sealFor } from "#server/vault/seal.ts";
import { groupOf, people, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { ask, says, today } from "./asked.ts";

const url = await freshDatabase();
let ruth: Person;
const slug = "walks";
let answerId: string;

/** One connection, whose counts we can read; years of days, a day with 2,000 answers and many replies. */
beforeAll(async () => {
  await closeDatabase();
  useDatabase(url, { poolSize: 1 });
  const cast = await people(60);
  ruth = cast[0]!;
  const { id: groupId } = await groupOf({ slug, moderators: [ruth], members: cast.slice(1) });
  const { id: other } = await groupOf({
    slug: "elsewhere",
    moderators: [ruth],
    members: cast.slice(1),
  });
  const sql = bareSql();
  const { id: dayId } = await ask(groupId);
  for (const id of [groupId, other]) {
    await sql`
      insert into prompt_day (group_id, day, kind, wording, opens_at, closes_at)
      select ${id}, current_date - n, 'text', '{"en":{"question":"?"}}', now() - (n + 1) * interval '1 day', now() - (n - 1) * interval '1 day'
      from generate_series(2, 3000) n`;
    await sql`
      insert into prompt (group_id, kind, wording, weekdays, minute, time_zone, starts_on)
      select ${id}, 'text', '{"en":{"question":"?"}}', '{1}', 0, 'UTC', current_date - n
      from generate_series(1, 2000) n`;
  }
  const member = cast[1]!.account.id;
  const body = await sealFor(member, "x");
  await sql`
    insert into prompt_answer (prompt_day_id, account_id, client_id, body, answered_at)
    select d.id, m.account_id, gen_random_uuid(), null, d.opens_at from prompt_day d
    join membership m on m.group_id = d.group_id where d.day > current_date - 300 and d.id <> ${dayId}`;
  for (const one of cast.slice(1, 50)) await says(one, { slug, day: today() }, "x");
  const [first] = await sql<{ id: string }[]>`
    select id from prompt_answer where account_id = ${member} and prompt_day_id = ${dayId}`;
  answerId = first!.id;
  await sql`
    insert into prompt_reply (answer_id, account_id, client_id, body, created_at)
    select a.id, ${member}, gen_random_uuid(), ${body}, now() + n * interval '1 second'
    from prompt_answer a, generate_series(1, 400) n where a.prompt_day_id = ${dayId}`;
  await says(ruth, { slug, day: today() });
  await sql`analyze`;
}, 120_000);
beforeEach(forgetPaces);

async function reads() {
  await bareSql()`select pg_stat_force_next_flush()`;
  const [row] = await bareSql()<{ sequential: number; rows: number }[]>`
    select sum(seq_scan)::int as sequential,
      sum(coalesce(idx_tup_fetch, 0) + seq_tup_read)::int as rows
    from pg_stat_user_tables where relname like 'prompt%'`;
  return row!;
}

const day = today();
test.each<[string, number, () => Promise<{ ok: boolean }>]>([
  ["the open day", 10, () => findPromptOfTheDay(ruth.caller, { slug })],
  ["the one for Today", 20, () => promptForToday(ruth.caller, {})],
  ["earlier days", 60, () => listPromptDays(ruth.caller, { slug })],
  ["earlier days, far down", 60, () => listPromptDays(ruth.caller, { slug, after: "2025-01-01" })],
  ["a thread with its replies", 220, () => readPromptDay(ruth.caller, { slug, day })],
  ["an answer's replies", 80, () => readReplies(ruth.caller, { slug, day, answerId })],
  ["the schedule", 40, () => listPrompts(ruth.caller, { slug })],
])("%s: what it shows is read by index, and no more", async (_name, most, look) => {
  for (let time = 0; time < 7; time += 1) await look();
  const before = await reads();
  expect(await look()).toMatchObject({ ok: true });
  const after = await reads();
  expect(after.sequential - before.sequential).toBe(0);
  expect(after.rows - before.rows).toBeLessThanOrEqual(most);
});
