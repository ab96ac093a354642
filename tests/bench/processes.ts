import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Deeds } from "./crowd.ts";

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A server process and where it listens. */
export interface Served {
  port: number;
  pid: number;
  /** Tidies its memory and says what it holds, in bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts one of our bench's processes, with `env` beside this process's own. */
function start(name: string, env: Record<string, string> = {}): ChildProcess {
  const execArgv = ["--import", "tsx", "--expose-gc"];
  return fork(file(name), { env: { ...process.env, ...env }, execArgv });
}

/** Starts a server; it tells its port when it listens. */
export async function serve(name: string, env?: Record<string, string>): Promise<Served> {
  const child = start(name, env);
  const [message] = (await once(child, "message")) as [{ port: number }];
  return {
    port: message.port,
    pid: child.pid!,
    async memory() {
      child.send("memory");
      const [held] = (await once(child, "message")) as [{ resident: number }];
      return held.resident;
    },
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** Runs one deed in a process of its own, so that it does not share the server's thread. */
export async function crowd<Name extends keyof Deeds>(
  deed: Name,
  order: Parameters<Deeds[Name]>[0],
): Promise<Awaited<ReturnType<Deeds[Name]>>> {
  const child = start("crowd.ts");
  child.send({ deed, order });
  const ended = once(child, "exit").then(() => {
    throw new Error(`A load generator ended in the middle of: ${deed}`);
  });
  const reported = once(child, "message");
  const [report] = (await Promise.race([reported, ended])) as [Awaited<ReturnType<Deeds[Name]>>];
  ended.catch(() => {});
  child.disconnect();
  return report;
}
