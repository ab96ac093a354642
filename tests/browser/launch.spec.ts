import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { clusterDirectory } from "#tests/support/cluster-directory.ts";

/** Runs what `npm start` runs, and answers with all that it printed and how it ended. */
async function launch(
  env: Record<string, string>,
  args: string[] = [],
): Promise<{ code: number | null; told: string }> {
  const child = run(env, args);
  let told = "";
  for (const stream of [child.stdout!, child.stderr!])
    stream.on("data", (data) => (told += String(data)));
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, told };
}

function run(env: Record<string, string>, args: string[] = []): ChildProcess {
  const { DATABASE_URL: _theirs, ...inherited } = process.env;
  return spawn(process.execPath, [...args, "server/launch.js"], {
    env: { ...inherited, NODE_ENV: "production", LOG_LEVEL: "error", BASE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function takenPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

const oneSentence = (told: string, pattern: RegExp) => {
  const lines = told
    .trim()
    .split("\n")
    .filter((line) => !/^(Building|Installing|Generated)/.test(line));
  expect(lines.join("\n")).toMatch(pattern);
  expect(lines).toHaveLength(1);
};

test("a taken port is named, with the way to choose another", async () => {
  const { server, port } = await takenPort();
  const { code, told } = await launch({ PORT: String(port) });
  server.close();
  oneSentence(
    told,
    new RegExp(`^Port ${port} is taken by another program: .*PORT=${port + 1} npm start`),
  );
  expect(code).toBe(1);
});

test("a database that does not answer is named, without its password", async () => {
  const { code, told } = await launch({
    PORT: "0",
    DATABASE_URL: "postgres://somebody:secret-of-theirs@127.0.0.1:1/evenkeel",
  });
  oneSentence(
    told,
    /^The database at 127\.0\.0\.1:1\/evenkeel can not be used: it does not answer/,
  );
  expect(told).not.toContain("secret-of-theirs");
  expect(code).toBe(1);
});

test("a data directory that can't be written is named", async () => {
  // Below a file there is no directory, not even for root.
  const dataDir = path.resolve("package.json/data");
  const { code, told } = await launch({ PORT: "0", EVENKEEL_DATA_DIR: dataDir });
  oneSentence(told, /^The directory \S+package\.json\/data can not be written/);
  expect(code).toBe(1);
});

test("a setting that can't be used is named", async () => {
  const { code, told } = await launch({ BASE_URL: "not an address" });
  oneSentence(told, /^The setting BASE_URL can not be used/);
  expect(code).toBe(1);
});

test("a Node that is too old is told which one is needed", async () => {
  const older =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.0"}})';
  const { code, told } = await launch({}, ["--import", older]);
  oneSentence(told, /^Evenkeel needs Node 20\.19 or newer, and this is Node 18\.20\.0/);
  expect(code).toBe(1);
});

test("a stop by signal ends everything: the process, and the database that it brought", async () => {
  test.setTimeout(90_000);
  const dataDir = mkdtempSync(path.join(tmpdir(), "evenkeel-stop-"));
  chmodSync(dataDir, 0o755);
  const child = run({ PORT: "0", EVENKEEL_DATA_DIR: dataDir });
  let told = "";
  child.stdout!.on("data", (data) => (told += String(data)));
  await expect.poll(() => told, { timeout: 60_000 }).toContain("Demo sign-ins");
  const address = /open at (http:\S+)/.exec(told)?.[1];
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const pidFile = path.join(clusterDirectory(dataDir), "postmaster.pid");
  const postgres = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  child.kill("SIGTERM");
  const [code] = (await once(child, "exit")) as [number | null];
  expect(code).toBe(0);
  expect(() => process.kill(postgres, 0)).toThrow();
  expect(existsSync(pidFile)).toBe(false);
  rmSync(dataDir, { recursive: true, force: true });
});
