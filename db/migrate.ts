import { readFileSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { StartupProblem } from "./embedded/sentence.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import { migrateQueue } from "./queue.ts";

/** Any number will do, as long as every process of every version takes the same. */
const lock = 4_207_112_023;

/**
 * Brings a database up to this version. Processes that start at once take turns by an advisory lock,
 * and each run is one transaction: an interrupted one has done nothing.
 * @throws StartupProblem when the database is of a newer version than this code.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await sql`select pg_advisory_lock(${lock})`;
    await refuseNewer(sql);
    await runMigrations(drizzle(sql), { migrationsFolder: migrationsFolder() });
    await migrateQueue(url);
  } finally {
    // Ending the connection gives the lock back, whatever happened.
    await sql.end({ timeout: 2 });
  }
}

async function refuseNewer(sql: postgres.Sql): Promise<void> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return;
  const [newest] =
    await sql`select max(created_at)::bigint as at from drizzle.__drizzle_migrations`;
  if (Number(newest?.at ?? 0) <= newestKnown()) return;
  throw new StartupProblem(
    "The database was made by a newer version of Evenkeel than this one: start that version, or restore a backup.",
  );
}

/** When the newest migration of this version was made, in milliseconds. */
export function newestKnown(): number {
  const journal = path.join(migrationsFolder(), "meta/_journal.json");
  const { entries } = JSON.parse(readFileSync(journal, "utf8")) as { entries: { when: number }[] };
  return Math.max(0, ...entries.map(({ when }) => when));
}
