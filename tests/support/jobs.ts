import { Logger, runOnce } from "graphile-worker";
import { databaseUrl } from "#db/client.ts";
import { taskList } from "#server/jobs/tasks.ts";
import { endingsAwaited } from "#server/jobs/worker.ts";

const quiet = new Logger(() => () => {});

/** Does every job that waits in the queue, as the clock would, and comes back when none is left. */
export async function doWaitingJobs(): Promise<void> {
  await runOnce({
    connectionString: databaseUrl(),
    taskList,
    logger: quiet,
    noHandleSignals: true,
    preset: endingsAwaited,
  });
}
