import { expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { readMessages } from "#server/messages/read-messages.ts";
import { forgetPaces } from "#server/pace.ts";
import { groupOf, wholeCast } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory, say } from "#tests/support/say.ts";

await freshDatabase();

/** Rows of `message` that were read one after the other, without an index, since the counters began. */
async function rowsReadInTurn(): Promise<number> {
  await bareSql()`select pg_stat_clear_snapshot()`;
  const [read] = await bareSql()<{ rows: number }[]>`
    select seq_tup_read::int as rows from pg_stat_user_tables where relname = 'message'`;
  return read!.rows;
}

test("what was asked often while a table was small is not answered by reading all of it later", async () => {
  const { maya, ruth } = await wholeCast();
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
