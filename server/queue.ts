import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

/** Everything that is done later, with what it has to know; the handlers are in `jobs/tasks.ts`. */
export interface Jobs {
  /** Sends a link for a new password, if there is such an account. */
  "send-reset-mail": { email: string };
  /** Forgets what nobody can use any more. */
  "forget-old-things": Record<string, never>;
  /** Gives back what a killed process had taken. */
  "free-stuck-jobs": Record<string, never>;
}

export type JobName = keyof Jobs;

/**
 * Puts a job into the queue, in the transaction that is under way: it runs if and only if that
 * commits. Of jobs with the same `jobKey` that still wait, only the last stays.
 */
export async function enqueue<Name extends JobName>(
  name: Name,
  payload: Jobs[Name],
  { jobKey, runAt }: { jobKey?: string; runAt?: Date } = {},
): Promise<void> {
  await database().execute(sql`
    select graphile_worker.add_job(
      identifier => ${name}::text,
      payload => ${JSON.stringify(payload)}::json,
      job_key => ${jobKey ?? null}::text,
      run_at => ${runAt?.toISOString() ?? null}::timestamptz,
      max_attempts => 12
    )`);
}
