import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { SignedInCaller } from "#server/actor.ts";
import type { Answer } from "#server/operation.ts";
import type { Person } from "./cast.ts";

/** What its parent asks a process to do, in somebody's name. */
export interface AskedDeed {
  deed: "leaveGroup" | "signOutEverywhere" | "doInCase";
  caller: SignedInCaller;
  input: unknown;
}

/** A process of the house that can be killed, frozen and asked to stop. */
export interface HouseProcess {
  port: number;
  /** What it said of Redis when it started. */
  redisNote: string | null;
  /** Has it do something that people do by pages. */
  does(deed: AskedDeed["deed"], who: Person, input?: unknown, cookie?: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Ends it like a power cut, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
  /** The memory it uses, in megabytes. */
  memory(): number;
}

/** Starts a process of the house, from its sources, on a database; on a port when one is named. */
export async function startProcess(
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<HouseProcess> {
  const child = fork(await (built ??= bundled("tests/support/serve-sockets.ts")), {
    env: environment(databaseUrl, settings),
  });
  const [told] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error("the process did not start"))),
  ])) as [{ port: number; redisNote: string | null }];
  return {
    ...told,
    ...ways(child),
    async does(deed, { caller }, input = {}) {
      child.send({ deed, caller, input } satisfies AskedDeed);
      const [{ answer }] = (await once(child, "message")) as [{ answer: Answer<unknown> | null }];
      if (answer?.ok === false) throw new Error(answer.reason);
    },
  };
}

let built: Promise<string> | undefined;

/** One file from all sources that a test's process is made of, so that it starts in half a second and not in three. */
export async function bundled(entry: string): Promise<string> {
  const file = path.resolve(".data/sockets", `${path.basename(entry, ".ts")}.mjs`);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
  });
  mkdirSync(path.dirname(file), { recursive: true });
  // Other test files do the same at the same time: each puts a whole file in its place.
  writeFileSync(`${file}.${process.pid}`, outputFiles[0]!.contents);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

/** What a process of the house is started with in tests. */
export function environment(databaseUrl: string, settings: Record<string, string>) {
  return {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    BASE_URL: "",
    PORT: "0",
    TRUST_PROXY: "1",
    PACE_FACTOR: "1000",
    LOG_LEVEL: "silent",
    ...settings,
  };
}

/** The ways in which a process can be struck and looked at. */
export function ways(child: ChildProcess) {
  const gone = () =>
    child.exitCode === null && child.signalCode === null ? once(child, "exit") : Promise.resolve();
  const end = async (name: NodeJS.Signals) => {
    child.kill(name);
    await gone();
  };
  return {
    signal: (name: NodeJS.Signals) => void child.kill(name),
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000);
    },
  };
}
