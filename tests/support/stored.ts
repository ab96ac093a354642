import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

/** Every row of every table that we or the job queue keep, as one text: for what must not be in it. */
export async function everythingStored(): Promise<string> {
  const tables = await database().execute<{ name: string }>(sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'graphile_worker')`);
  const dumps = await Promise.all(
    tables.map(({ name }) =>
      database().execute<{ row: string }>(sql`select t::text as row from ${sql.raw(name)} t`),
    ),
  );
  return dumps
    .flat()
    .map(({ row }) => row)
    .join("\n");
}
