import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { databaseUrl } from "#db/client.ts";
import { log, withoutAddresses } from "../log.ts";
import { schedule } from "./schedule.ts";
import { tasks } from "./tasks.ts";

/** Never what a job carries: its payload may name a person. */
const quietLogger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning")
    log.warn({ queue: withoutAddresses(message.split(" with error")[0] ?? "") }, "the job queue");
});

/** Starts working on the queue and the clock's schedule; answers with what ends it gracefully. */
export async function startClock(): Promise<() => Promise<void>> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(payload as never),
    ]),
  );
  const runner = await run({
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
  return () => runner.stop();
}
