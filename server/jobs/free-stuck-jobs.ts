import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

/**
 * Gives back what a killed process had taken, which the queue itself does after four hours only. Every
 * job of ours has ended after five minutes, so a worker that has held all of its jobs for longer is gone.
 */
export async function freeStuckJobs(): Promise<void> {
  await database().execute(sql`
    select graphile_worker.force_unlock_workers(array(
      select locked_by from graphile_worker.jobs where locked_by is not null
      group by locked_by having max(locked_at) < now() - interval '5 minutes'
    ))`);
}
