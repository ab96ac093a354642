import postgres from "postgres";
import { closeDatabase, configuredDatabaseUrl, dataDirectory, useDatabase } from "./client.ts";
import { isDatabaseTrouble } from "./trouble.ts";
import { openEmbedded } from "./embedded/index.ts";
import { StartupProblem } from "./embedded/sentence.ts";
import { migrate } from "./migrate.ts";

/** A database that is connected, migrated and ready. */
export interface OpenDatabase {
  url: string;
  /** One sentence for the terminal: which database this is. */
  note: string;
  close(): Promise<void>;
}

/**
 * Connects this process to its database: the server that DATABASE_URL names, else our own.
 * @throws StartupProblem with one sentence when it can't be had.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const configured = configuredDatabaseUrl();
  const { url, note, close } = configured ? await ownersServer(configured) : await ownServer();
  try {
    await migrate(url);
  } catch (error) {
    await close();
    throw error;
  }
  useDatabase(url);
  return {
    url,
    note,
    async close() {
      await closeDatabase();
      await close();
    },
  };
}

async function ownServer() {
  const embedded = await openEmbedded(dataDirectory());
  const url = await embedded.databaseUrl("evenkeel");
  const place = embedded.elsewhere ?? dataDirectory();
  return { url, note: `its own PostgreSQL, with the data in ${place}`, close: embedded.close };
}

async function ownersServer(url: string) {
  const name = nameWithoutPassword(url);
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const [row] = await sql<
      { version: string }[]
    >`select current_setting('server_version') as version`;
    const note = `PostgreSQL ${row?.version} at ${name}`;
    return { url, note, close: async () => {} };
  } catch (error) {
    const why = isDatabaseTrouble(error) ? "it does not answer" : (error as Error).message;
    throw new StartupProblem(
      `The database at ${name} can not be used: ${why}. Check DATABASE_URL.`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function nameWithoutPassword(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port ? `:${port}` : ""}${pathname}`;
  } catch {
    throw new StartupProblem(
      "DATABASE_URL can not be read as an address such as postgres://name:password@host:5432/evenkeel.",
    );
  }
}
