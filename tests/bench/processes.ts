import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Deeds, Told } from "./crowd.ts";

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
      const [answer] = (await once(child, "message")) as [{ held: number }];
      return answer.held;
    },
    async stop() {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

type Report<Name extends keyof Deeds> = Awaited<ReturnType<Deeds[Name]>>;

/**
 * Runs one deed in a process of its own, so that it does not share the server's thread, and ends it.
 * `onMark` hears when what is to be measured starts and ends.
 */
export async function crowd<Name extends keyof Deeds>(
  deed: Name,
  order: Parameters<Deeds[Name]>[0],
  onMark?: (mark: "start" | "end") => void,
): Promise<Report<Name>> {
  const { report, leave } = await gather(deed, order, onMark);
  await leave();
  return report;
}

/** The same, but the process stays, with its connections, until it is told to leave. */
export async function gather<Name extends keyof Deeds>(
  deed: Name,
  order: Parameters<Deeds[Name]>[0],
  onMark: (mark: "start" | "end") => void = () => {},
): Promise<{ report: Report<Name>; leave(): Promise<void> }> {
  const child = start("crowd.ts");
  const report = await new Promise<Report<Name>>((resolve, reject) => {
    child.on("exit", () => reject(new Error(`A load generator ended in the middle of: ${deed}`)));
    child.on("message", (told: Told) => {
      if ("mark" in told) onMark(told.mark);
      else resolve(told.report as Report<Name>);
    });
    child.send({ deed, order });
  });
  return {
    report,
    async leave() {
      child.disconnect();
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
