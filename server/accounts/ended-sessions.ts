import { bareSql } from "#db/client.ts";

/** Those of the sessions (by their hashes) that hold no more: ended, expired or suspended. */
export async function endedAmong(sessionHashes: string[]): Promise<string[]> {
  if (sessionHashes.length === 0) return [];
  const rows = await bareSql()<{ hash: string }[]>`
    select asked.hash from unnest(${sessionHashes}::text[]) as asked (hash)
    left join session s on s.id = asked.hash
    left join account a on a.id = s.user_id
    where a.id is null or a.suspended_at is not null or s.expires_at <= now()`;
  return rows.map(({ hash }) => hash);
}
