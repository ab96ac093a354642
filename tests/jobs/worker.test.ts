import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { bareSql, database, transaction } from "#db/client.ts";
import { outboxMail } from "#db/schema/index.ts";
import { enqueue } from "#server/queue.ts";
import { startClock } from "#server/jobs/worker.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();

const lettersTo = async (email: string) =>
  (await database().select().from(outboxMail).where(eq(outboxMail.to, email))).length;
const arrives = (email: string, count: number) =>
  vi.waitFor(async () => expect(await lettersTo(email)).toBe(count), {
    timeout: 15_000,
    interval: 50,
  });

test("a job runs when its transaction commits, and not when it is rolled back", async () => {
  const maya = await person("Maya");
  const dani = await person("Dani");
  const stop = await startClock();
  const undone = transaction(async () => {
    await enqueue("send-reset-mail", { email: dani.account.email });
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow("changed my mind");
  await transaction(() => enqueue("send-reset-mail", { email: maya.account.email }));
  await arrives(maya.account.email, 1);
  await stop();
  expect(await lettersTo(dani.account.email)).toBe(0);
});

test("of jobs with one key that still wait, only the last stays", async () => {
  const ruth = await person("Ruth");
  for (let times = 0; times < 3; times++) {
    await enqueue("send-reset-mail", { email: ruth.account.email }, { jobKey: "ruth" });
  }
  const stop = await startClock();
  await arrives(ruth.account.email, 1);
  await stop();
  expect(await lettersTo(ruth.account.email)).toBe(1);
});

test("the queue works on after its connections were cut", async () => {
  const iris = await person("Iris");
  const stop = await startClock();
  await bareSql()`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await vi.waitFor(
    () => enqueue("send-reset-mail", { email: iris.account.email }, { jobKey: "iris" }),
    {
      timeout: 5000,
    },
  );
  await arrives(iris.account.email, 1);
  await stop();
});
