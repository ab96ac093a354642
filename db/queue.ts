import { runMigrations } from "graphile-worker";

/** Makes or updates the job queue's own tables; several processes may ask at once. */
export async function migrateQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url });
}
