import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bareSql, transaction } from "#db/client.ts";
import { recordAct } from "#server/moderation/record-act.ts";
import { freshDatabase } from "#tests/support/database.ts";

const databaseUrl = await freshDatabase();

beforeAll(async () => {
  for (let at = 1; at <= 9; at++)
    await transaction(() => recordAct({ kind: "hide", reason: `Reason ${at}` }));
});

/** Everything that could make what was done undone, in bare SQL. */
const attempts = [
  `update moderation_act set reason = 'None' where id = 3`,
  `delete from moderation_act where id = 3`,
  `truncate moderation_act`,
  `with gone as (delete from moderation_act where id = 3 returning *) select * from gone`,
  `insert into moderation_act select * from moderation_act where id = 3
    on conflict (id) do update set reason = 'None'`,
];
/** What only the owner of a table, or of the server, may even try. */
const ownersAlone = [
  `alter table moderation_act disable trigger moderation_act_stays`,
  `alter table moderation_act disable trigger all`,
  `drop trigger moderation_act_stays on moderation_act`,
  `drop function moderation_act_stays() cascade`,
  `alter table moderation_act rename to another`,
  `drop table moderation_act`,
  `set session_replication_role = replica`,
];

/** `npm run audit:verify`, as somebody at a terminal runs it. */
async function verified(): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    NODE_ENV: "test" as const,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: "silent",
  };
  const child = spawn("node", ["--import", "tsx", "server/moderation/cli.ts"], { env });
  const [[code], out, wrong] = await Promise.all([
    once(child, "exit") as Promise<[number]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, said: out + wrong };
}

describe("a role of the database that may do everything with its rows", () => {
  const role = `house_${randomUUID().slice(0, 8)}`;
  let sql: postgres.Sql;
  beforeAll(async () => {
    const owner = bareSql();
    await owner.unsafe(`create role ${role} login password 'river'`);
    await owner.unsafe(`grant all on all tables in schema public to ${role}`);
    const url = new URL(databaseUrl);
    Object.assign(url, { username: role, password: "river" });
    sql = postgres(url.href, { max: 1, onnotice: () => {} });
  });
  afterAll(async () => {
    await sql.end();
    await bareSql().unsafe(`drop owned by ${role}`);
    await bareSql().unsafe(`drop role ${role}`);
  });

  test.each(attempts)("changes nothing of the record: %s", async (statement) => {
    await expect(sql.unsafe(statement)).rejects.toThrow(
      "the record of moderation can not be changed",
    );
  });

  test.each(ownersAlone)("can't take away what keeps it: %s", async (statement) => {
    await expect(sql.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
  });

  test("can add to it all the same", async () => {
    const [row] = await sql`select count(*)::int as acts from moderation_act`;
    expect(row).toEqual({ acts: 9 });
    const added = sql.begin(async (tx) => {
      await tx`insert into moderation_act (id, at, kind, hash_before, hash)
        values (10, now(), 'hide', '', '')`;
      throw new Error("not for long");
    });
    await expect(added).rejects.toThrow("not for long");
  });
});

/** The embedded database, and most small hostings, have one role, which owns all: the chain is for that. */
describe("the role that owns the tables", () => {
  test.each(attempts)(
    "is refused as long as it leaves the triggers alone: %s",
    async (statement) => {
      const tried = bareSql().unsafe(statement);
      await expect(tried).rejects.toThrow("the record of moderation can not be changed");
    },
  );

  test("can switch them off, and then it shows: audit:verify names the row, and ends with a fault", async () => {
    const before = await verified();
    expect(before).toMatchObject({
      code: 0,
      said: expect.stringContaining("9 acts, each as it was written"),
    });
    await bareSql().begin(async (tx) => {
      await tx`alter table moderation_act disable trigger user`;
      await tx`update moderation_act set reason = 'Another reason' where id = 6`;
      await tx`alter table moderation_act enable trigger user`;
    });
    const after = await verified();
    expect(after.code).toBe(1);
    expect(after.said).toContain("act 6 is not as it was written");
  }, 30_000);
});
