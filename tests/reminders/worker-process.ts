import { useDatabase } from "#db/client.ts";
import { startClock } from "#server/jobs/worker.ts";

/** A process of the house that does nothing but its jobs, until it is killed. */
useDatabase(process.env.DATABASE_URL!);
await startClock();
process.send?.("ready");
