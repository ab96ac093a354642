import { bareSql } from "#db/client.ts";
import type { Bench, Scenario } from "../bench.ts";
import type { Figure } from "../goals.ts";
import { fillHistory } from "../people.ts";
import { crowd } from "../processes.ts";
import { median } from "../times.ts";

const ownMessages = 5000;

/** Reading history, newest and older, alone and beside a million messages of other groups. */
export const history: Scenario = async (bench) => {
  const room = await bench.room(20);
  await fillHistory(room.slug, ownMessages);
  await bareSql()`analyze`;
  const alone = await readBoth(bench);
  const missed = await several(bench, () =>
    crowd("returnOnce", { ...room, after: ownMessages - 100, times: 200 }),
  );
  await fillOthers();
  const crowded = await readBoth(bench);
  const worse = Math.max(crowded.newest / alone.newest, crowded.older / alone.older);
  const figure = (value: number): Figure => ({ value, of: {} });
  return {
    "G8.newest": figure(alone.newest),
    "G8.older": figure(alone.older),
    "G8.crowded": { value: worse, of: { alone, crowded } },
    "G9.one": figure(missed),
  };
};

async function readBoth(bench: Bench): Promise<{ newest: number; older: number }> {
  const room = await bench.room(20);
  const order = { ...room, times: 300 };
  return {
    newest: await several(bench, () => crowd("read", order)),
    older: await several(bench, () => crowd("read", { ...order, before: ownMessages / 2 })),
  };
}

async function several({ rounds }: Bench, run: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 1; round <= rounds; round++) values.push(await run());
  return median(values);
}

/** A thousand groups with a thousand messages each; hidden, since making them searchable takes minutes. */
async function fillOthers(): Promise<void> {
  const sql = bareSql();
  await sql.unsafe(`
    insert into "group" (slug, name, access, last_seq)
    select 'other-' || n, 'Other ' || n, 'invite_only', 1000 from generate_series(1, 1000) n`);
  await sql.begin(async (tx) => {
    await tx.unsafe("set local session_replication_role = replica");
    await tx.unsafe("set local statement_timeout = 0");
    await tx.unsafe(`
      insert into message (group_id, seq, author_id, client_id, body, hidden_at)
      select g.id, n, (select id from account limit 1), gen_random_uuid(), repeat('c', 200), now()
      from generate_series(1, 1000) n, "group" g where g.slug like 'other-%'`);
  });
  await sql`vacuum analyze message`;
}
