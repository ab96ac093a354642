import express from "express";
import { expect, test } from "vitest";
import { bareSql, closeDatabase, useDatabase } from "#db/client.ts";
import { health, setClosing } from "#server/http/health.ts";
import { enqueue } from "#server/queue.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serve } from "#tests/support/wire.ts";

const url = await freshDatabase();
const { send } = serve(express().use(health()));

async function ready() {
  const { status, text } = await send("GET", "/readyz");
  return { status, ...(JSON.parse(text) as { ready: boolean; checks: Record<string, string> }) };
}

test("a house where everything stands is ready; without a mail server it says so", async () => {
  expect((await send("GET", "/healthz")).status).toBe(200);
  expect(await ready()).toMatchObject({
    status: 200,
    ready: true,
    checks: { database: "ok", migrations: "ok", jobs: "ok", mail: "warn" },
  });
});

test("jobs that nobody does are told of, and pages are served all the same", async () => {
  await enqueue("forget-old-things", {}, { runAt: new Date(Date.now() - 10 * 60 * 1000) });
  expect(await ready()).toMatchObject({ status: 200, checks: { jobs: "warn" } });
  await bareSql()`delete from graphile_worker._private_jobs`;
});

test("a database of another version is not served from", async () => {
  const [newest] = await bareSql()`
    delete from drizzle.__drizzle_migrations
    where id = (select max(id) from drizzle.__drizzle_migrations) returning *`;
  expect(await ready()).toMatchObject({
    status: 503,
    ready: false,
    checks: { migrations: "failed" },
  });
  await bareSql()`insert into drizzle.__drizzle_migrations ${bareSql()(newest!)}`;
  expect((await ready()).status).toBe(200);
});

test("without its database a house lives, and is not ready", async () => {
  await closeDatabase();
  useDatabase("postgres://nobody@127.0.0.1:1/nothing");
  expect((await send("GET", "/healthz")).status).toBe(200);
  expect(await ready()).toMatchObject({
    status: 503,
    checks: { database: "failed", migrations: "failed", jobs: "failed" },
  });
  await closeDatabase();
  useDatabase(url);
});

test("a database that hangs is not waited for", async () => {
  const blocker = await bareSql().reserve();
  await blocker`begin`;
  await blocker`lock table drizzle.__drizzle_migrations`;
  expect(await ready()).toMatchObject({
    status: 503,
    checks: { database: "ok", migrations: "failed" },
  });
  await blocker`rollback`;
  blocker.release();
});

test("a house that closes is not ready any more, and still lives", async () => {
  setClosing();
  expect(await ready()).toMatchObject({ status: 503, ready: false, closing: true });
  expect((await send("GET", "/healthz")).status).toBe(200);
});
