import { rmSync } from "node:fs";
import path from "node:path";
import { configuredDatabaseUrl, dataDirectory } from "./client.ts";
import { openEmbedded } from "./embedded/index.ts";
import { prepareCluster } from "./embedded/cluster.ts";
import { readPidFile, stopServer } from "./embedded/server.ts";
import { openDatabase } from "./open.ts";
import { seedDemo } from "./seed/index.ts";

/** `npm run db:<verb>`: what somebody may do to the database from the terminal. */
const verbs: Record<string, () => Promise<void>> = {
  async migrate() {
    const { note, close } = await openDatabase();
    console.log(`Migrated: ${note}.`);
    await close();
  },
  async seed() {
    const { close } = await openDatabase();
    const seeded = await seedDemo();
    console.log(
      seeded
        ? "A demo centre lives here now."
        : "Somebody lives here already; nothing was changed.",
    );
    await close();
  },
  /** Throws away everything in our own database; never on a server that somebody configured. */
  async reset() {
    if (configuredDatabaseUrl())
      throw new Error(
        "DATABASE_URL is set: Evenkeel resets only the database that it brings along.",
      );
    await stop();
    const { directory } = prepareCluster(dataDirectory());
    rmSync(directory, { recursive: true, force: true });
    console.log("The database is gone; the next start makes a new one.");
  },
  stop,
  async url() {
    const url = configuredDatabaseUrl();
    if (url) {
      console.log(url);
      return;
    }
    const embedded = await openEmbedded(path.resolve(dataDirectory()));
    console.log(await embedded.databaseUrl("evenkeel"));
    await embedded.close();
  },
};

async function stop(): Promise<void> {
  const running = readPidFile(prepareCluster(dataDirectory()));
  if (running) await stopServer(running);
  console.log(running ? "The database has stopped." : "The database was not running.");
}

const verb = verbs[process.argv[2] ?? ""];
try {
  if (!verb) throw new Error(`Say one of: ${Object.keys(verbs).join(", ")}.`);
  await verb();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
