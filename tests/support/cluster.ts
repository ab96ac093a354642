import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { openEmbedded, type Embedded } from "#db/embedded/index.ts";
import { migrate } from "#db/migrate.ts";
import { migrationsFolder } from "#db/migrations-folder.ts";

/** Nothing in the tests' databases has to outlive a power cut. */
const hasty = ["fsync=off", "full_page_writes=off", "max_connections=300", "shared_buffers=128MB"];

/** The tests' own PostgreSQL, and a migrated database that each test file gets a copy of. */
export async function openTestCluster(): Promise<{ cluster: Embedded; template: string }> {
  const cluster = await openEmbedded(
    ".data/test",
    hasty.flatMap((flag) => ["-c", flag]),
  );
  const template = `evenkeel_template_${hashOfMigrations()}`;
  await makeTemplate(cluster, template);
  return { cluster, template };
}

/** Migrated under another name and then renamed, so that an interrupted run leaves no half template. */
async function makeTemplate(cluster: Embedded, template: string): Promise<void> {
  const sql = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select from pg_database where datname = ${template}`;
    if (found) return;
    const scratch = `${template}_${process.pid}`;
    await migrate(await cluster.freshDatabase(scratch));
    await sql`alter database ${sql(scratch)} rename to ${sql(template)}`;
  } finally {
    await sql.end();
  }
}

function hashOfMigrations(): string {
  const hash = createHash("sha256");
  const files = readdirSync(migrationsFolder()).filter((file) => file.endsWith(".sql"));
  for (const file of files.sort()) hash.update(readFileSync(path.join(migrationsFolder(), file)));
  return hash.update(readFileSync("package-lock.json")).digest("hex").slice(0, 16);
}
