import { createHash, randomBytes } from "node:crypto";
import { bareSql } from "#db/client.ts";
import { openSession } from "#server/accounts/session.ts";

/** Makes a group of so many members, each signed in; answers with their cookies. */
export async function signedInGroup(slug: string, size: number): Promise<string[]> {
  const sql = bareSql();
  const [room] = await sql<{ id: number }[]>`
    insert into "group" (slug, name, access) values (${slug}, ${slug}, 'invite_only') returning id`;
  await sql`insert into group_guidelines (group_id, version, body) values (${room!.id}, 1, 'Be kind.')`;
  const people = await sql<{ id: string }[]>`
    insert into account (email, display_name, display_name_key, password_hash)
    select ${slug} || n || '@bench.example', ${slug} || n, ${slug} || n, 'none'
    from generate_series(1, ${size}::int) as n returning id`;
  await sql`
    insert into membership (group_id, account_id, guidelines_version)
    select ${room!.id}, id, 1 from unnest(${people.map(({ id }) => id)}::uuid[]) as id`;
  const cookies: string[] = [];
  for (const { id } of people) {
    const { cookie } = await openSession(id, "bench", false);
    cookies.push(cookie.split(";")[0]!);
  }
  return cookies;
}

/** Makes so many members of no group, each signed in; answers with their cookies. */
export async function signedInMembers(word: string, count: number): Promise<string[]> {
  const secrets = Array.from({ length: count }, () => randomBytes(20).toString("hex"));
  const hashes = secrets.map((secret) => createHash("sha256").update(secret).digest("hex"));
  await bareSql()`
    with made as (
      insert into account (email, display_name, display_name_key, password_hash, time_zone)
      select ${word} || n || '@bench.example', ${word} || n, ${word} || n, 'none', 'Europe/Madrid'
      from generate_series(1, ${count}::int) as n returning id
    ), numbered as (select id, row_number() over () as n from made)
    insert into session (id, user_id, expires_at)
    select hash, id, now() + interval '30 days'
    from numbered join unnest(${hashes}::text[]) with ordinality as h (hash, n) using (n)`;
  return secrets.map((secret) => `evenkeel-session=${secret}`);
}

/** Adds so many messages of 200 bytes to a group's history; answers with the last number. */
export async function fillHistory(slug: string, count: number): Promise<number> {
  const [row] = await bareSql()<{ last_seq: number }[]>`
    with counted as (
      update "group" set last_seq = last_seq + ${count}::int where slug = ${slug}
      returning id, last_seq, last_seq - ${count}::int as before
    ), author as (
      select account_id from membership where group_id = (select id from counted) limit 1
    ), filled as (
      insert into message (group_id, seq, author_id, client_id, body)
      select id, before + n, account_id, gen_random_uuid(), repeat('b', 200)
      from counted, author, generate_series(1, ${count}::int) as n
    )
    select last_seq from counted`;
  return row!.last_seq;
}
