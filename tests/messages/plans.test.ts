import { beforeAll, expect, test } from "vitest";
import { bareSql, closeDatabase, hotSql, useDatabase } from "#db/client.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { forgetTails } from "#server/messages/tail.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, wholeCast, type Cast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory, say } from "#tests/support/say.ts";

const url = await freshDatabase();
let cast: Cast;

/** One connection of each kind, whose counts we can read; and a million messages of a thousand other groups. */
beforeAll(async () => {
  await closeDatabase();
  useDatabase(url, { poolSize: 1 });
  cast = await wholeCast();
  await sayAFew();
  const quiet = await groupOf({ slug: "quiet", members: [cast.maya] });
  await fillHistory(quiet.id, cast.maya, 30);
  await fillHistory(cast.earlyMornings.id, cast.maya, 2000);
  await bareSql().begin(async (sql) => {
    await sql`set local statement_timeout = 0`;
    // Whether the group and the author exist need not be asked a million times.
    await sql`set local session_replication_role = replica`;
    await sql`
      insert into "group" (slug, name, access, last_seq)
      select 'other-' || n, 'Other', 'invite_only', 1000 from generate_series(1, 1000) as n`;
    await sql`
      insert into message (group_id, seq, author_id, client_id, body, hidden_at)
      select g.id, n, ${cast.ruth.account.id}, gen_random_uuid(), 'hello', now()
      from "group" g, generate_series(1, 1000) as n where g.slug like 'other-%'`;
  });
}, 120_000);

/** More often than it takes PostgreSQL to settle on one plan for all values. */
const often = 8;

async function sayAFew(): Promise<void> {
  for (let step = 0; step < often; step++) await say(cast.maya, "early-mornings", `number ${step}`);
}

interface Reads {
  sequential: number;
  rows: number;
}

/** How often the table of messages was walked from end to end so far, and how many rows were fetched. */
async function reads(): Promise<Reads> {
  await hotSql()`select pg_stat_force_next_flush()`;
  await bareSql()`select pg_stat_force_next_flush()`;
  const [row] = await bareSql()<Reads[]>`
    select seq_scan::int as sequential, coalesce(idx_tup_fetch, 0)::int as rows
    from pg_stat_user_tables where relname = 'message'`;
  return row!;
}

/** What some work read of the table of messages. */
async function readBy(work: () => Promise<unknown>): Promise<Reads> {
  const before = await reads();
  await work();
  const after = await reads();
  return { sequential: after.sequential - before.sequential, rows: after.rows - before.rows };
}

const page = (slug: string, from: { before?: number; after?: number }) => async () => {
  for (let step = 0; step < often; step++) {
    forgetTails();
    const answer = await readMessages(cast.maya.caller, { slug, ...from });
    if (!answer.ok) throw new Error(answer.reason);
  }
};

test("saying something reads no other messages, though it was planned while the house was empty", async () => {
  forgetPaces();
  const { sequential, rows } = await readBy(sayAFew);
  expect([sequential, rows]).toEqual([0, 0]);
});

test.each([
  ["the newest page", "early-mornings", {}],
  ["a page before", "early-mornings", { before: 1000 }],
  ["what came after", "early-mornings", { after: 1980 }],
  ["the newest page of a quiet group", "quiet", {}],
  ["the first page of a quiet group", "quiet", { before: 10 }],
  ["what came after, in a quiet group", "quiet", { after: 0 }],
])("%s reads its own messages and no others among a million", async (_name, slug, from) => {
  const { sequential, rows } = await readBy(page(slug, from));
  expect(sequential).toBe(0);
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThanOrEqual(often * 60);
});
