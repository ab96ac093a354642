import { sql } from "drizzle-orm";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { database, transaction } from "#db/client.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

/** Of the pool; and what the driver sends over one of them before it waits for answers. */
const connections = 10;
const inLine = 100;

const all = <Value>(count: number, ask: () => PromiseLike<Value>) =>
  Array.from({ length: count }, async () => ask());

test("transactions begin and end also while every connection has as many other queries as it takes", async () => {
  const few = () => database().execute(sql`select 1`);
  await Promise.all(all(connections, () => database().execute(sql`select pg_sleep(0.05)`)));
  const whole = () => transaction(() => database().execute(sql`select 2`));
  const others = all(connections * inLine, few);
  // They are asked by now, and nothing is answered yet.
  await turn();
  const done = await Promise.allSettled([...others, ...all(40, whole)]);
  expect(done.filter(({ status }) => status === "rejected")).toEqual([]);
  // What somebody else would go on in, and nobody end.
  const left = await database().execute(sql`
    select pid from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`);
  expect([...left]).toEqual([]);
});
