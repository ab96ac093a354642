import { setTimeout as pause } from "node:timers/promises";
import express, { type Router } from "express";
import { bareSql } from "#db/client.ts";
import { newestKnown } from "#db/migrate.ts";
import { env } from "../env.ts";

type Check = "ok" | "warn" | "failed";

/** How long a check may take, in milliseconds. */
const patience = 2000;
let isClosing = false;

/** From now on we are not ready: whoever balances the load sends nobody here any more. */
export function setClosing(): void {
  isClosing = true;
}

/** `/healthz`: this process lives. `/readyz`: it can serve, with a word for each thing that it needs. */
export function health(): Router {
  const router = express.Router();
  router.get("/healthz", (_req, res) => {
    res.set("Cache-Control", "no-store").json({ ok: true });
  });
  router.get("/readyz", async (_req, res) => {
    const checks = await look();
    const ready = !isClosing && !Object.values(checks).includes("failed");
    res.set("Cache-Control", "no-store");
    res.status(ready ? 200 : 503).json({ ready, closing: isClosing, checks });
  });
  return router;
}

async function look(): Promise<Record<string, Check>> {
  const [database, migrations, jobs] = await Promise.all([
    inTime(() => bareSql()`select 1`),
    inTime(async () => {
      const [row] =
        await bareSql()`select max(created_at)::bigint as at from drizzle.__drizzle_migrations`;
      if (Number(row?.at) !== newestKnown()) throw new Error("migrations are missing");
    }),
    inTime(() => bareSql()`select 1 from graphile_worker.jobs limit 1`),
  ]);
  return { database, migrations, jobs, mail: env.smtpUrl ? "ok" : "warn" };
}

async function inTime(work: () => Promise<unknown>): Promise<Check> {
  const late = new AbortController();
  try {
    const timeout = pause(patience, undefined, { signal: late.signal }).then(() => {
      throw new Error("too slow");
    });
    await Promise.race([work(), timeout]);
    return "ok";
  } catch {
    return "failed";
  } finally {
    late.abort();
  }
}
