import express, { type Router } from "express";
import { bareSql } from "#db/client.ts";
import { newestKnown } from "#db/migrate.ts";
import { env } from "../env.ts";
import { inTime } from "../in-time.ts";
import { redisAnswers } from "../redis.ts";

type Check = "ok" | "warn" | "failed";

/** How long a check may take, in milliseconds. */
const patience = 2000;
let isClosing = false;
/** Whoever asks meanwhile gets the same answer: asking often costs the database nothing. */
let looking: Promise<Record<string, Check>> | undefined;

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
    const checks = await (looking ??= look().finally(() => (looking = undefined)));
    const ready = !isClosing && !Object.values(checks).includes("failed");
    res.set("Cache-Control", "no-store");
    res.status(ready ? 200 : 503).json({ ready, closing: isClosing, checks });
  });
  return router;
}

async function look(): Promise<Record<string, Check>> {
  const [database, migrations, jobs] = await Promise.all([
    judge(() => bareSql()`select 1`),
    judge(async () => {
      const [row] =
        await bareSql()`select max(created_at)::bigint as at from drizzle.__drizzle_migrations`;
      if (Number(row?.at) !== newestKnown()) throw new Error("migrations are missing");
    }),
    judge(workIsDone),
  ]);
  const mail = env.smtpUrl ? "ok" : "warn";
  return { database, migrations, jobs, mail, ...(env.redisUrl && { redis: await joined() }) };
}

/** Jobs that have been due for minutes mean that nobody works on them; pages stand all the same. */
async function workIsDone(): Promise<Check> {
  const waiting = await bareSql()`
    select from graphile_worker.jobs
    where locked_at is null and attempts < max_attempts and run_at < now() - interval '5 minutes'
    limit 1`;
  return waiting.length > 0 ? "warn" : "ok";
}

/** Without Redis the processes hear of each other's doings a second late, and everything else stands. */
async function joined(): Promise<Check> {
  return (await redisAnswers()) ? "ok" : "warn";
}

async function judge(work: () => Promise<unknown>): Promise<Check> {
  try {
    return (await inTime(patience, work)) === "warn" ? "warn" : "ok";
  } catch {
    return "failed";
  }
}
