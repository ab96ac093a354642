import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { LoadOrder, LoadReport } from "./load.ts";

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A server process and where it listens. */
export interface Served {
  port: number;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts one of our bench's processes, with `env` beside this process's own. */
function start(name: string, env: Record<string, string> = {}): ChildProcess {
  return fork(file(name), { env: { ...process.env, ...env }, execArgv: ["--import", "tsx"] });
}

/** Starts a server; it tells its port when it listens. */
export async function serve(name: string, env?: Record<string, string>): Promise<Served> {
  const child = start(name, env);
  const [message] = (await once(child, "message")) as [{ port: number }];
  return {
    port: message.port,
    process: child,
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

/** Runs one load in a process of its own, so that it does not share the server's thread. */
export async function runLoad(order: LoadOrder): Promise<LoadReport> {
  const child = start("load.ts");
  child.send(order);
  const [report] = (await once(child, "message")) as [LoadReport];
  child.disconnect();
  return report;
}
