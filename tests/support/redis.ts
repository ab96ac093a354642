import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";

/** A real Redis of a test's own, which can be taken away and given back. */
export interface TestRedis {
  url: string;
  start(): Promise<void>;
  /** Ends it like a power cut; what it held is gone. */
  kill(): Promise<void>;
  /** Keeps its connections, and answers nothing any more. */
  freeze(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** Makes a Redis on a free port; `start` starts it. */
export async function testRedis(): Promise<TestRedis> {
  const port = await freePort();
  const directory = mkdtempSync(path.join(tmpdir(), "evenkeel-redis-"));
  let child: ChildProcess | undefined;
  const end = async () => {
    const ending = child;
    child = undefined;
    if (!ending) return;
    ending.kill("SIGKILL");
    await once(ending, "exit");
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      child = spawn(
        process.env.EVENKEEL_REDIS || "redis-server",
        ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", directory],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      await said(child, "Ready to accept connections");
    },
    kill: end,
    freeze: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    async stop() {
      await end();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Waits until a program has said something. */
async function said(child: ChildProcess, words: string): Promise<void> {
  let told = "";
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`it ended: ${told}`)));
  ended.catch(() => {});
  while (!told.includes(words)) {
    const [data] = (await Promise.race([once(child.stdout!, "data"), ended])) as [Buffer];
    told += data.toString();
  }
  child.stdout!.resume();
}
