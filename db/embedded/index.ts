import postgres from "postgres";
import { prepareCluster, type Cluster } from "./cluster.ts";
import { guard } from "./guard.ts";
import { addressOf, ensureRunning, pidFile, stopServer, type Running } from "./server.ts";
import { signOn, type Use } from "./users.ts";

/** A PostgreSQL of our own, running. */
export interface Embedded {
  /** The address of a database on it, which is made when it is not there. */
  databaseUrl(name: string): Promise<string>;
  /** Makes a database anew; whoever uses the old one of that name is cut off. */
  freshDatabase(name: string, template?: string): Promise<string>;
  /** The address of the database that always exists; for making others. */
  adminUrl: string;
  /** Where its data lies when that is not below the data directory. */
  elsewhere: string | null;
  /** Stops it, unless somebody else uses it too. */
  close(): Promise<void>;
}

/**
 * Starts our own PostgreSQL on the data below `dataDir`, or takes the one that runs there already.
 * Its data outlives crashes of whatever kind; killed, it is started again; it stops by itself when nobody uses it any more.
 * @throws StartupProblem with one sentence.
 */
export async function openEmbedded(dataDir: string, flags: string[] = []): Promise<Embedded> {
  const cluster = prepareCluster(dataDir);
  // Before it is looked for: whoever leaves at this moment then leaves it running for us.
  const use = signOn(cluster.base, pidFile(cluster));
  const running = await ensureRunning(cluster, flags);
  return handleOf(cluster, flags, running, use);
}

function handleOf(cluster: Cluster, flags: string[], first: Running, use: Use): Embedded {
  let running = first;
  const endGuard = guard(cluster, flags, first, (again) => (running = again));
  const address = (name: string) => addressOf(cluster, running.port, name);
  const run = async (statements: (sql: postgres.Sql) => Promise<unknown>) => {
    const sql = postgres(address("postgres"), { max: 1, onnotice: () => {} });
    await statements(sql).finally(() => sql.end({ timeout: 2 }));
  };
  return {
    adminUrl: address("postgres"),
    elsewhere: cluster.elsewhere,
    async databaseUrl(name) {
      await run(async (sql) => {
        const [found] = await sql`select from pg_database where datname = ${name}`;
        if (!found) await sql`create database ${sql(name)}`.catch(unlessExists);
      });
      return address(name);
    },
    async freshDatabase(name, template = "template1") {
      await run(async (sql) => {
        await sql`drop database if exists ${sql(name)} with (force)`;
        await sql`create database ${sql(name)} template ${sql(template)}`;
      });
      return address(name);
    },
    async close() {
      endGuard();
      if (use.leave()) await stopServer(running);
    },
  };
}

/** Two first starts at once: the database is there, whoever made it. */
function unlessExists(error: { code?: string }): void {
  if (error.code !== "42P04" && error.code !== "23505") throw error;
}
