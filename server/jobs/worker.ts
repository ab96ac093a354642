import { setTimeout as pause } from "node:timers/promises";
import { Logger, parseCronItems, run, type Runner } from "graphile-worker";
import { databaseUrl } from "#db/client.ts";
import { log } from "../log.ts";
import { schedule } from "./schedule.ts";
import { taskList } from "./tasks.ts";

/** The queue's own words may quote what a job carries: `attempted` logs faults of jobs better. */
const quietLogger = new Logger(() => (level, message, meta) => {
  const isToldElsewhere = meta?.failure === true;
  if ((level === "error" || level === "warning") && !isToldElsewhere)
    log.warn({ err: meta?.error, level }, "the job queue has trouble");
});

const dayInMilliseconds = 24 * 60 * 60 * 1000;
/** After it stopped by itself; long enough not to spin, in milliseconds. */
const restartDelay = 1000;

/**
 * Starts working on the queue and the clock's schedule; answers with what ends it gracefully, letting
 * jobs that are under way finish. When the worker gives up by itself, as it does when it can't tell
 * the database that a job is done, it is started again.
 * @throws when the database can't be had at the start.
 */
export async function startClock(): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let runner = await startRunner();
  const watching = watch();
  return async () => {
    stopping.abort();
    await runner.stop().catch(() => {}); // It had stopped by itself.
    await watching;
  };

  async function watch(): Promise<void> {
    for (;;) {
      await runner.promise.catch(() => {});
      if (stopping.signal.aborted) return;
      log.error("the clock stopped by itself, and is started again");
      const next = await startedAgain(stopping.signal);
      if (!next) return;
      runner = next;
      if (stopping.signal.aborted) await runner.stop();
    }
  }
}

/** A new runner as soon as one can be had, or nothing when the house is closing. */
async function startedAgain(stopping: AbortSignal): Promise<Runner | null> {
  while (!stopping.aborted) {
    await pause(restartDelay, undefined, { signal: stopping }).catch(() => {});
    if (stopping.aborted) return null;
    try {
      return await startRunner();
    } catch (error) {
      log.warn({ err: error }, "the clock can not be started yet");
    }
  }
  return null;
}

function startRunner(): Promise<Runner> {
  const url = new URL(databaseUrl());
  url.searchParams.set("application_name", "evenkeel-clock");
  return run({
    connectionString: url.href,
    taskList,
    parsedCronItems: parseCronItems(
      schedule.map(({ when, job, backfill }) => ({
        task: job,
        match: when,
        identifier: job,
        options: { backfillPeriod: backfill ? dayInMilliseconds : 0 },
      })),
    ),
    concurrency: 4,
    maxPoolSize: 5,
    noHandleSignals: true,
    // Told at once that a job has ended, or the queue would let an error of that end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: quietLogger,
  });
}
