import type { SQL } from "drizzle-orm";
import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { bareSql, database, transaction } from "#db/client.ts";
import { findPlaces, indexed, walked } from "#server/messages/find-places.ts";
import { indexWords } from "#server/messages/index-words.ts";
import { searchGroup, searchMessages } from "#server/messages/search-messages.ts";
import { groupOf, person, type Group, type Person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

/** Messages of the long-lived group; half as many are in another one, which Maya is not in. */
const count = 64_000;

let maya: Person;
let long: Group;
let small: Group;

beforeAll(async () => {
  maya = await person("Maya");
  const dani = await person("Dani");
  long = await groupOf({ slug: "long", members: [maya] });
  small = await groupOf({ slug: "small", members: [maya] });
  const other = await groupOf({ slug: "other", members: [dani] });
  // One sorted build of the index is quicker than so many single entries.
  await bareSql()`drop index message_search_words`;
  await fill(long, maya, count);
  await fill(other, dani, count / 2);
  await fill(small, maya, 500);
  for (let rounds = 0; rounds < 4; rounds++) await indexWords();
  await bareSql()`create index message_search_words on message_search using gin (words)`;
  await bareSql()`analyze message, message_search`;
}, 120_000);

/** `morning` is in every message, `harbour` in one of 40, `lantern` in one of 8,000. */
async function fill(into: Group, author: Person, howMany: number): Promise<void> {
  // In steps, each well within the time that a statement may take on a busy machine.
  for (let from = 1; from <= howMany; from += 10_000)
    await bareSql()`
    insert into message (group_id, seq, author_id, client_id, body, created_at)
    select ${into.id}::int, n, ${author.account.id}, gen_random_uuid(),
      'morning' || case when n % 40 = 0 then ' harbour' else '' end
        || case when n % 8000 = 10 then ' lantern' else '' end,
      now() - (${howMany}::int - n) * interval '1 minute'
    from generate_series(${from}::int, least(${from}::int + 9999, ${howMany}::int)) as n`;
  await bareSql()`update "group" set last_seq = ${howMany} where id = ${into.id}`;
}

const asked = (words: string, groups = [long]) => ({
  words,
  groupIds: groups.map(({ id }) => id),
  blocked: [],
  after: undefined,
});

interface Node {
  "Node Type": string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  Plans?: Node[];
}

/** How PostgreSQL went about it, within the settings that `findPlaces` makes. */
async function planOf(query: SQL): Promise<Node[]> {
  return transaction(async () => {
    await findPlaces(asked("'nothing'"));
    const [row] = await database().execute<{ "QUERY PLAN": { Plan: Node }[] }>(
      sql`explain (analyze, format json) ${query}`,
    );
    const flat = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flat)];
    return flat(row!["QUERY PLAN"][0]!.Plan);
  });
}

const kinds = (plan: Node[]) => plan.map((node) => node["Node Type"]);
const rowsOf = (plan: Node[], kind: RegExp) =>
  plan
    .filter((node) => kind.test(node["Node Type"]))
    .reduce((sum, node) => sum + node["Actual Rows"] * node["Actual Loops"], 0);

it("goes by the index of words, whether a word is rare or everywhere", async () => {
  for (const word of ["lantern", "harbour", "morn"]) {
    const plan = await planOf(indexed(asked(`'${word}'`)));
    expect(plan.map((node) => node["Index Name"]).filter(Boolean)).toEqual([
      "message_search_words",
    ]);
    expect(kinds(plan)).not.toContain("Seq Scan");
  }
});

it("does not fetch more messages for a word that is everywhere than a bound", async () => {
  const plan = await planOf(indexed(asked("'morn'")));
  expect(rowsOf(plan, /Heap Scan/)).toBe(20_001);
  const walk = await planOf(walked(asked("'morn'", [long, small]), 5000, 2_147_483_647));
  expect(kinds(walk)).not.toContain("Seq Scan");
  expect(rowsOf(walk, /^Index Scan|^Index Only Scan/)).toBe(5500);
});

it("finds every place of a rare word, and of one that is said now and then", async () => {
  expect(await pages("lantern")).toHaveLength(count / 8000);
  expect(await pages("harbour", 10)).toHaveLength(200);
});

it("goes back through a word that is everywhere, page by page without a gap", async () => {
  expect(await pages("morning", 5)).toEqual(Array.from({ length: 100 }, (_, at) => count - at));
});

it("says where it stopped looking, and goes on from there", async () => {
  await bareSql()`update message set body = 'evening' where group_id = ${long.id} and seq > ${count - 15_000}`;
  await bareSql()`delete from message_search where group_id = ${long.id} and seq > ${count - 15_000}`;
  await bareSql()`update search_progress set seq = ${count - 15_000} where group_id = ${long.id}`;
  await indexWords();
  const first = await searchGroup(maya.caller, { slug: "long", q: "morning" });
  if (!first.ok) throw new Error(first.reason);
  expect(first.value).toMatchObject({ hits: [], newestOnly: null });
  const second = await searchGroup(maya.caller, {
    slug: "long",
    q: "morning",
    after: first.value.next,
  });
  expect(second.ok && second.value.hits[0]?.seq).toBe(count - 15_000);
});

it("says, over several groups, that it looked through the newest only", async () => {
  const found = await searchMessages(maya.caller, { q: "morning" });
  expect(found).toMatchObject({ ok: true, value: { newestOnly: 5000 } });
  expect(await searchMessages(maya.caller, { q: "lantern" })).toMatchObject({
    value: { newestOnly: null },
  });
});

/** The numbers of what is found in the long group, up to so many pages. */
async function pages(q: string, most = 100): Promise<number[]> {
  const seqs: number[] = [];
  let after: string | null | undefined;
  for (let page = 0; page < most && after !== null; page++) {
    const found = await searchGroup(maya.caller, { slug: "long", q, after: after ?? undefined });
    if (!found.ok) throw new Error(found.reason);
    seqs.push(...found.value.hits.map(({ seq }) => seq));
    after = found.value.next;
  }
  return seqs;
}
