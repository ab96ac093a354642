import { setTimeout as pause } from "node:timers/promises";
import { Logger, parseCronItems, run, type Runner } from "graphile-worker";
import type { Pool } from "pg";
import { log, withoutAddresses } from "../log.ts";
import { openPool } from "./pool.ts";
import { schedule } from "./schedule.ts";
import { taskList } from "./tasks.ts";

/** A job's own fault is logged where it happens (`tasks.ts`): the queue would quote it in full. */
const quietLogger = new Logger(() => (level, message, meta) => {
  if ((level !== "error" && level !== "warning") || meta?.failure === true) return;
  const [firstLine = ""] = message.split("\n");
  log.warn(
    { err: meta?.error ?? meta?.fatalError, queue: withoutAddresses(firstLine) },
    "the queue",
  );
});

const dayInMilliseconds = 24 * 60 * 60 * 1000;
/**
 * Without this nobody awaits the query that ends a job: stopping would not wait for it, and an error
 * of it would end the whole process.
 */
export const endingsAwaited = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Between two tries to start again, in milliseconds: it doubles from the first to the last. */
const retryDelay = { first: 1000, last: 30_000 };

/**
 * Starts working on the queue and the clock's schedule; answers with what ends it gracefully, letting
 * jobs that are under way finish. When the worker gives up by itself, as it does when it can't tell
 * the database that a job is done, it is started again.
 * @throws when the database can't be had at the start.
 */
export async function startClock(): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const pool = openPool();
  let runner = await startRunner(pool).catch(async (error) => {
    await pool.end();
    throw error;
  });
  const watching = watch();
  return async () => {
    stopping.abort();
    await runner.stop().catch(() => {}); // It had stopped by itself.
    await watching;
    await pool.end();
  };

  async function watch(): Promise<void> {
    for (;;) {
      await runner.promise.catch(() => {});
      if (stopping.signal.aborted) return;
      log.error("the clock stopped by itself, and is started again");
      const next = await startedAgain(pool, stopping.signal);
      if (!next) return;
      runner = next;
      if (stopping.signal.aborted) await runner.stop();
    }
  }
}

/** A new runner as soon as one can be had, or nothing when the house is closing. */
async function startedAgain(pool: Pool, stopping: AbortSignal): Promise<Runner | null> {
  for (let delay = retryDelay.first; ; delay = Math.min(delay * 2, retryDelay.last)) {
    await pause(delay, undefined, { signal: stopping }).catch(() => {});
    if (stopping.aborted) return null;
    try {
      return await startRunner(pool);
    } catch (error) {
      log.warn({ err: error }, "the clock can not be started yet");
    }
  }
}

function startRunner(pgPool: Pool): Promise<Runner> {
  return run({
    pgPool,
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
    noHandleSignals: true,
    preset: endingsAwaited,
    logger: quietLogger,
  });
}
