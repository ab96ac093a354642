import { expect } from "vitest";
import { bareSql } from "#db/client.ts";

/** Comes back once somebody in this file's database stands behind a lock. */
export async function untilSomebodyWaits(): Promise<void> {
  await expect
    .poll(async () => {
      const [row] = await bareSql()<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()`;
      return row?.count;
    })
    .toBeGreaterThan(0);
}
