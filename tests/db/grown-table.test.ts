import { expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { newsForMembers } from "#server/notifications/news.ts";
import { setNotifyLevel } from "#server/notifications/set-notify-level.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, wholeCast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { wokenBrowserOf, pushService } from "#tests/support/push.ts";
import { fillHistory, say } from "#tests/support/say.ts";

await freshDatabase();
const service = await pushService();
const { maya, ruth } = await wholeCast();

/** Rows of `message` that were read one after the other, without an index, since the counters began. */
async function rowsReadInTurn(): Promise<number> {
  await bareSql()`select pg_stat_clear_snapshot()`;
  const [read] = await bareSql()<{ rows: number }[]>`
    select seq_tup_read::int as rows from pg_stat_user_tables where relname = 'message'`;
  return read!.rows;
}

/** Rows of `message` that were read by whatever way. */
async function rowsRead(): Promise<number> {
  await bareSql()`select pg_stat_clear_snapshot()`;
  const [read] = await bareSql()<{ rows: number }[]>`
    select (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_user_tables
    where relname = 'message'`;
  return read!.rows;
}

test("what was asked often while a table was small is not answered by reading all of it later", async () => {
  const small = await groupOf({ slug: "small", members: [maya, ruth] });
  await bareSql()`alter table message set (autovacuum_enabled = false)`;
  const talk = async (slug: string) => {
    for (let times = 0; times < 12; times++) {
      forgetPaces();
      await say(maya, slug, "hello");
      await readMessages(maya.caller, { slug });
      await readMessages(maya.caller, { slug, after: 1, changesAfter: 0, from: 0 });
    }
  };
  await talk(small.slug);
  const big = await groupOf({ slug: "big", members: [maya, ruth] });
  await fillHistory(big.id, ruth, 20_000);
  const before = await rowsReadInTurn();
  await talk(big.slug);
  // Each connection tells the counters what it read when it is idle for a moment.
  await bareSql()`select pg_stat_force_next_flush()`;
  expect((await rowsReadInTurn()) - before).toBeLessThan(20_000);
});

test("a group that grew faster than the statistics know is read by the page, not by all of it", async () => {
  const known = await groupOf({ slug: "known", members: [maya, ruth] });
  await fillHistory(known.id, ruth, 20_000);
  await bareSql()`alter table message set (autovacuum_enabled = false)`;
  await bareSql()`analyze message`;
  const young = await groupOf({ slug: "young", members: [maya, ruth] });
  await fillHistory(young.id, ruth, 5000);
  const before = await rowsRead();
  const newest = await readMessages(maya.caller, { slug: "young" });
  await readMessages(maya.caller, { slug: "young", after: 100, changesAfter: 0, from: 0 });
  await bareSql()`select pg_stat_force_next_flush()`;
  expect(newest).toMatchObject({ ok: true, value: { lastSeq: 5000 } });
  expect((await rowsRead()) - before).toBeLessThan(2000);
});

test("whom to wake in a group that grew so fast is found without comparing it with itself", async () => {
  await wokenBrowserOf(maya, service);
  const young = await groupOf({ slug: "younger", members: [maya, ruth] });
  await fillHistory(young.id, ruth, 5000);
  await setNotifyLevel(maya.caller, { slug: "younger", level: "all" });
  const before = await rowsRead();
  const range = { groupId: young.id, after: 0, until: 5000 };
  const [first] = await newsForMembers(range, { beyond: null, size: 10 }, new Date());
  await bareSql()`select pg_stat_force_next_flush()`;
  expect(first).toEqual({ accountId: maya.account.id, news: { seq: 1, kind: "new" } });
  expect((await rowsRead()) - before).toBeLessThan(50_000);
});
