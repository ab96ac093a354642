import { setTimeout as pause } from "node:timers/promises";
import { Logger, parseCronItems, run, type Runner, type TaskList } from "graphile-worker";
import { databaseUrl } from "#db/client.ts";
import { log, withoutAddresses } from "../log.ts";
import { schedule } from "./schedule.ts";
import { tasks } from "./tasks.ts";

/** How long we wait before working again after the queue broke down, in milliseconds. */
const recovery = 5000;

/** Never what a job carries: its payload may name a person. */
const quietLogger = new Logger(() => (level, message) => {
  if (level !== "error" && level !== "warning") return;
  const [whatHappened = ""] = message.split(" with error");
  log.warn({ queue: withoutAddresses(whatHappened) }, "the job queue");
});

/** Starts working on the queue and the clock's schedule; answers with what ends it gracefully. */
export async function startClock(): Promise<() => Promise<void>> {
  let stopped = false;
  let runner = await startRunner();
  const keptRunning = keepRunning();

  /** A database that was away takes the runner down with it; the queue itself has lost nothing. */
  async function keepRunning(): Promise<void> {
    while (!stopped) {
      try {
        await runner.promise;
      } catch (error) {
        log.error({ err: error }, "the job queue broke down");
      }
      if (stopped) return;
      await pause(recovery, undefined, { ref: false });
      runner = await startRunner().catch(() => runner);
    }
  }

  return async () => {
    stopped = true;
    await runner.stop().catch(() => {});
    await Promise.race([keptRunning, pause(recovery, undefined, { ref: false })]);
  };
}

function startRunner(): Promise<Runner> {
  return run({
    connectionString: databaseUrl(),
    taskList,
    parsedCronItems: parseCronItems(
      schedule.map(({ when, job }) => ({ task: job, match: when, identifier: job })),
    ),
    concurrency: 4,
    maxPoolSize: 5,
    noHandleSignals: true,
    logger: quietLogger,
  });
}

const taskList: TaskList = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload as never)]),
);
