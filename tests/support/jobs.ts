import { Logger, runOnce, type TaskList } from "graphile-worker";
import { databaseUrl } from "#db/client.ts";
import { tasks } from "#server/jobs/tasks.ts";

const quiet = new Logger(() => () => {});

/** Does every job that waits in the queue, as the clock would, and comes back when none is left. */
export async function doWaitingJobs(): Promise<void> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => task(payload as never),
    ]),
  );
  await runOnce({
    connectionString: databaseUrl(),
    taskList,
    logger: quiet,
    noHandleSignals: true,
  });
}
