import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { closeDatabase, useDatabase } from "#db/client.ts";

/**
 * Gives a test file a migrated database of its own, connected as the product's, and drops it
 * afterwards: `await freshDatabase()` at the top of the file. Answers with its address.
 */
export async function freshDatabase(): Promise<string> {
  const made = await copyOfTemplate(inject("template"));
  useDatabase(made.url);
  afterAll(async () => {
    await closeDatabase();
    await made.drop();
  });
  return made.url;
}

/** An empty database, not connected: for what makes or migrates one. */
export function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  return copyOfTemplate("template1");
}

async function copyOfTemplate(template: string) {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  const asAdmin = async (statement: (sql: postgres.Sql) => Promise<unknown>) => {
    const sql = postgres(inject("adminUrl"), { max: 1, onnotice: () => {} });
    await statement(sql).finally(() => sql.end());
  };
  await asAdmin((sql) => sql`create database ${sql(name)} template ${sql(template)}`);
  return {
    url: url.href,
    drop: () => asAdmin((sql) => sql`drop database if exists ${sql(name)} with (force)`),
  };
}
