import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bareSql, closeDatabase, useDatabase } from "#db/client.ts";
import { openEmbedded, type Embedded } from "#db/embedded/index.ts";
import { migrate } from "#db/migrate.ts";
import { openSession } from "#server/accounts/session.ts";
import { groupOf, people, type Group, type Person } from "#tests/support/cast.ts";
import { clusterDirectory } from "#tests/support/cluster-directory.ts";
import { freePort } from "#tests/support/free-port.ts";
import type { HouseProcess } from "#tests/support/house-process.ts";
import { MemberLine, type Manner } from "#tests/support/member-line.ts";

/** How a process of the house is started on a database and a port. */
export type Start = (
  databaseUrl: string,
  settings: Record<string, string>,
) => Promise<HouseProcess>;

/** Somebody in a room, and the cookie of their browser. */
export interface Member {
  person: Person;
  cookie: string;
}

/** Where faults are tried: a PostgreSQL of their own, with its promises kept (fsync and all). */
export interface Stage {
  /** A number from 0 to 1, the same ones in the same order for the same seed. */
  random: () => number;
  port: number;
  start(settings?: Record<string, string>): Promise<HouseProcess>;
  room(size: number): Promise<{ group: Group; members: Member[] }>;
  line(member: Member, group: Group, manner?: Partial<Manner>): MemberLine;
  database: {
    /** Kills the postmaster and starts it again, which recovers from its log. */
    restart(): Promise<void>;
    /** Kills one connection's process; PostgreSQL then cuts all of them off and recovers. */
    killBackend(): Promise<void>;
  };
  /** Ends every process that is left. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a stage in a directory of its own; `flags` are PostgreSQL's. */
export async function openStage(start: Start, seed: number, flags: string[] = []): Promise<Stage> {
  const directory = mkdtempSync(path.join(tmpdir(), "evenkeel-faults-"));
  chmodSync(directory, 0o755);
  let cluster: Embedded = await openEmbedded(directory, flags);
  const databaseUrl = await cluster.databaseUrl("evenkeel");
  await migrate(databaseUrl);
  useDatabase(databaseUrl);
  const random = seeded(seed);
  const port = await freePort();
  const houses = new Set<HouseProcess>();
  let rooms = 0;
  const clear = async () => {
    await Promise.all([...houses].map((house) => house.kill()));
    houses.clear();
  };
  return {
    random,
    port,
    async start(settings = {}) {
      const house = await start(databaseUrl, { PORT: String(port), ...settings });
      houses.add(house);
      return house;
    },
    async room(size) {
      rooms += 1;
      const persons = await people(size, `Room ${rooms} guest`);
      const group = await groupOf({ slug: `fault-${rooms}`, members: persons });
      return { group, members: await Promise.all(persons.map(signIn)) };
    },
    line: ({ cookie }, { slug }, manner = {}) =>
      new MemberLine({ address: () => `http://127.0.0.1:${port}`, cookie, slug, ...manner }),
    database: {
      async restart() {
        process.kill(postmasterOf(directory), "SIGQUIT");
        const before = new URL(databaseUrl).port;
        cluster = await openEmbedded(directory, [...flags, "-p", before]);
      },
      async killBackend() {
        const [row] = await bareSql()<{ pid: number }[]>`
          select pid from pg_stat_activity
          where application_name = 'evenkeel' and pid <> pg_backend_pid() order by random() limit 1`;
        if (row) process.kill(row.pid, "SIGKILL");
      },
    },
    clear,
    async close() {
      await clear();
      await closeDatabase();
      await cluster.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function signIn(person: Person): Promise<Member> {
  const { cookie } = await openSession(person.account.id, "test", false);
  return { person, cookie: cookie.split(";")[0]! };
}

function postmasterOf(directory: string): number {
  const file = path.join(clusterDirectory(directory), "postmaster.pid");
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}

/** Mulberry32: small, and good enough to choose moments by. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
