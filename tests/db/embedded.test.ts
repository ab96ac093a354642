import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync, existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isAlive } from "#db/embedded/cluster.ts";
import { clusterDirectory } from "#tests/support/cluster-directory.ts";

/** Each test starts real processes that use one data directory, and kills them. */
let dataDir: string;
const started: ChildProcess[] = [];
beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "evenkeel-embedded-"));
  // PostgreSQL's own account has to get there when root runs the tests.
  chmodSync(dataDir, 0o755);
});
afterAll(async () => {
  for (const child of started) end(child);
  await eventually(() => serverPid() === null);
  rmSync(dataDir, { recursive: true, force: true });
});

/** A process that opens the database, keeps a count in it and tells each step. */
async function user(): Promise<{ child: ChildProcess; says: (word: string) => Promise<string> }> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/embedded-user.ts", dataDir],
    {
      detached: true,
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  started.push(child);
  let told = "";
  child.stdout!.on("data", (data) => (told += String(data)));
  const says = async (word: string) => {
    while (!told.includes(word)) {
      if (child.exitCode !== null) throw new Error(`ended before it said ${word}: ${told}`);
      await Promise.race([once(child.stdout!, "data"), once(child, "exit")]);
    }
    return told;
  };
  return { child, says };
}

/** Kills the whole process group, as a crash of the machine's session would. */
const end = (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, "SIGKILL");
};
function serverPid(): number | null {
  const file = path.join(clusterDirectory(dataDir), "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  return isAlive(pid) ? pid : null;
}
const isReady = () =>
  readFileSync(path.join(clusterDirectory(dataDir), "postmaster.pid"), "utf8").includes("ready");
async function eventually(holds: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(holds()).toBe(true), { timeout: 20_000, interval: 50 });
}
const countOf = (told: string) => Number(/count (\d+)/.exec(told)?.[1]);

test("a killed process leaves no server behind, and nothing committed is gone", async () => {
  const first = await user();
  await first.says("count 1");
  const pid = serverPid();
  end(first.child);
  await eventually(() => !isAlive(pid!));
  const second = await user();
  expect(countOf(await second.says("count"))).toBe(2);
  second.child.stdin!.write("close\n");
  await once(second.child, "exit");
  expect(serverPid()).toBeNull();
}, 60_000);

test("a server that is killed itself recovers with the next start", async () => {
  const first = await user();
  const before = countOf(await first.says("count"));
  process.kill(serverPid()!, "SIGKILL");
  end(first.child);
  const second = await user();
  expect(countOf(await second.says("count"))).toBe(before + 1);
  second.child.stdin!.write("close\n");
  await once(second.child, "exit");
}, 60_000);

test("a server that is killed while it is used comes back at the same address, and goes with its last user", async () => {
  const one = await user();
  await one.says("count");
  const killed = serverPid()!;
  process.kill(killed, "SIGKILL");
  await eventually(() => ![null, killed].includes(serverPid()) && isReady());
  one.child.stdin!.write("again\n");
  await one.says("again");
  end(one.child);
  await eventually(() => serverPid() === null);
}, 60_000);

test("two processes share one server; the first to leave does not take it from the other", async () => {
  const one = await user();
  await one.says("count");
  const pid = serverPid();
  const other = await user();
  await other.says("count");
  expect(serverPid()).toBe(pid);
  one.child.stdin!.write("close\n");
  await once(one.child, "exit");
  other.child.stdin!.write("again\n");
  await other.says("again");
  end(other.child);
  await eventually(() => serverPid() === null);
}, 60_000);

test("processes that start at the same moment on nothing end up with one server", async () => {
  rmSync(clusterDirectory(dataDir), { recursive: true, force: true });
  const all = await Promise.all([user(), user(), user()]);
  const counts = await Promise.all(all.map(async ({ says }) => countOf(await says("count"))));
  expect(counts.sort()).toEqual([1, 2, 3]);
  for (const { child } of all) child.stdin!.write("close\n");
  await eventually(() => serverPid() === null);
}, 90_000);

test("data of another PostgreSQL version is refused with a sentence", async () => {
  const version = path.join(clusterDirectory(dataDir), "PG_VERSION");
  const ours = readFileSync(version);
  writeFileSync(version, "12\n");
  const { says } = await user();
  const told = await says("refused");
  writeFileSync(version, ours);
  expect(told).toMatch(
    /refused The data in .* was made by PostgreSQL 12, and this version of Evenkeel brings/,
  );
}, 30_000);
