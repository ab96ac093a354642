import path from "node:path";
import { bareSql, closeDatabase, useDatabase } from "#db/client.ts";
import { openEmbedded } from "#db/embedded/index.ts";
import { migrate } from "#db/migrate.ts";
import type { Room } from "./deeds/room.ts";
import type { Figure } from "./goals.ts";
import { signedInGroup } from "./people.ts";
import { serve, type Served } from "./processes.ts";
import { median } from "./times.ts";

/** What every scenario works with: both servers, and rooms full of signed-in members. */
export interface Bench {
  ours: Served;
  bare: Served;
  databaseUrl: string;
  /** PostgreSQL's first process, of which all its others are children. */
  postgres: number;
  rounds: number;
  /** A room on our server with so many members; the same one for the same size. */
  room(size: number): Promise<Room>;
  close(): Promise<void>;
}

/** One or more figures, by the ids of their goals. */
export type Scenario = (bench: Bench) => Promise<Record<string, Figure>>;

/** Starts a database of its own and both servers. */
export async function openBench(rounds: number, dataDir: string): Promise<Bench> {
  const database = await openEmbedded(path.resolve(dataDir));
  const databaseUrl = await database.freshDatabase("bench");
  useDatabase(databaseUrl);
  await migrate(databaseUrl);
  const { bare, ours } = await servePair(databaseUrl);
  const rooms = new Map<number, Promise<Room>>();
  const makeRoom = async (size: number): Promise<Room> => {
    const slug = `bench-of-${size}`;
    return { port: ours.port, slug, cookies: await signedInGroup(slug, size) };
  };
  return {
    ours,
    bare,
    databaseUrl,
    postgres: await postmaster(),
    rounds,
    room(size) {
      if (!rooms.has(size)) rooms.set(size, makeRoom(size));
      return rooms.get(size)!;
    },
    async close() {
      await Promise.all([ours.stop(), bare.stop()]);
      await closeDatabase();
      await database.close();
    },
  };
}

/** Starts the baseline and our server, both fresh. */
export async function servePair(databaseUrl: string): Promise<Record<"bare" | "ours", Served>> {
  const bare = await serve("bare-server.ts");
  const ours = await serve("our-server.ts", {
    DATABASE_URL: databaseUrl,
    NODE_ENV: "production",
    LOG_LEVEL: "error",
    // The limits that keep one person from flooding a group would measure themselves.
    PACE_FACTOR: "1000000",
  });
  return { bare, ours };
}

async function postmaster(): Promise<number> {
  const [row] = await bareSql()<{ pid: number }[]>`
    select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as pid`;
  return row!.pid;
}

/** The same for both servers in turn, round after round; the middle of each round's comparison. */
export async function compare<Result>(
  rounds: number,
  run: (which: "bare" | "ours") => Promise<Result>,
  ratio: (ours: Result, bare: Result) => number,
): Promise<Figure & { results: { bare: Result; ours: Result }[] }> {
  const results: { bare: Result; ours: Result }[] = [];
  for (let round = 1; round <= rounds; round++)
    results.push({ bare: await run("bare"), ours: await run("ours") });
  const value = median(results.map(({ ours, bare }) => ratio(ours, bare)));
  return { value, of: { rounds: results }, results };
}
