import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { isAlive, plainEnvironment, type Cluster } from "./cluster.ts";
import { StartupProblem } from "./sentence.ts";

/** How long a start may take, recovery after a crash included, in milliseconds. */
const patience = 60_000;
/** How long a stop may take, in milliseconds. */
const stopPatience = 10_000;

/** A server that runs and answers. */
export interface Running {
  pid: number;
  port: number;
}

/** The address of a database of an embedded server. */
export function addressOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://evenkeel:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes sure that the server runs: one that is up is taken as it is, else it is started, on `port`
 * or a free one.
 * @throws StartupProblem when it does not come up; its log is named.
 */
export async function ensureRunning(
  cluster: Cluster,
  flags: string[],
  port?: number,
): Promise<Running> {
  const until = Date.now() + patience;
  let child: ChildProcess | undefined;
  while (Date.now() < until) {
    const found = readPidFile(cluster);
    const alive = found !== null && isAlive(found.pid) && isPostgres(found.pid);
    if (alive && found.status === "ready" && (await answers(cluster, found.port))) return found;
    if (!alive && (!child || child.exitCode !== null)) {
      if (found) rmSync(pidFile(cluster), { force: true });
      child = start(cluster, port ?? (await freePort()), flags);
    }
    await pause(50);
  }
  throw new StartupProblem(
    `The database did not come up within a minute; its log is ${cluster.log}.`,
  );
}

/** Stops the server, whoever uses it, and waits until it is gone. */
export async function stopServer({ pid }: Running): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  for (const until = Date.now() + stopPatience; isAlive(pid) && Date.now() < until;)
    await pause(25);
}

/** The server as its own file says; `null` when there is none. */
export function readPidFile(cluster: Cluster): (Running & { status: string }) | null {
  try {
    const lines = readFileSync(pidFile(cluster), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim() };
  } catch {
    return null;
  }
}

/** Where the server writes its number and port as long as it runs. */
export const pidFile = (cluster: Cluster) => path.join(cluster.directory, "postmaster.pid");

/** After a crash or in a new container the number may belong to another program by now. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return true;
  }
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const options = { max: 1, connect_timeout: 2, onnotice: () => {} };
  const sql = postgres(addressOf(cluster, port, "postgres"), options);
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {});
  }
}

function start(cluster: Cluster, port: number, flags: string[]): ChildProcess {
  const log = openSync(cluster.log, "a");
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    shared_buffers: "64MB",
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(
    path.join(cluster.bin, "postgres"),
    ["-D", cluster.directory, "-p", String(port), ...given, ...flags],
    { ...cluster.as, cwd: "/", detached: true, stdio: ["ignore", log, log], env: plainEnvironment },
  );
  child.unref();
  closeSync(log);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
