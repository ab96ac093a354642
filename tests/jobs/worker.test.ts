import { eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { bareSql, database, transaction } from "#db/client.ts";
import { outboxMail, passwordReset } from "#db/schema/index.ts";
import { startClock } from "#server/jobs/worker.ts";
import { enqueue } from "#server/queue.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { doWaitingJobs } from "#tests/support/jobs.ts";

await freshDatabase();
afterEach(() => bareSql()`delete from graphile_worker._private_jobs`);

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

test("a clock that stops while its connections are cut stops quietly", async () => {
  // Where in its stopping the cut comes differs from round to round.
  for (let round = 0; round < 12; round++) {
    const stop = await startClock();
    const cut = bareSql()`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.catch(() => {});
    for (let turn = 0; turn < round; turn++) await new Promise((done) => setImmediate(done));
    await expect(Promise.all([stop(), cut])).resolves.toBeDefined();
  }
});

test("the queue works on after it could not tell the database that a job was done", async () => {
  const [nina, omar] = [await person("Nina"), await person("Omar")];
  await refuseToEndJobs();
  const stop = await startClock();
  await enqueue("send-reset-mail", { email: nina.account.email });
  await vi.waitFor(async () => {
    const [refused] = await bareSql()`select is_called from refused`;
    expect(refused!.is_called).toBe(true);
  });
  await bareSql()`drop function refuse_to_end_jobs cascade`;
  await enqueue("send-reset-mail", { email: omar.account.email });
  await arrives(omar.account.email, 1);
  await stop();
});

/** As when the database goes away while a job is under way; a sequence remembers what is rolled back. */
async function refuseToEndJobs(): Promise<void> {
  await bareSql()`create sequence refused`;
  await bareSql()`
    create function refuse_to_end_jobs() returns trigger language plpgsql
    as $$ begin perform nextval('refused'); raise exception 'not now'; end $$`;
  await bareSql()`
    create trigger refuse before delete on graphile_worker._private_jobs
    for each row execute function refuse_to_end_jobs()`;
}

test("jobs that a killed process had taken are given back, those of a living one are not", async () => {
  await enqueue("forget-old-things", {}, { jobKey: "of the killed" });
  await enqueue("forget-old-things", {}, { jobKey: "of the living" });
  await bareSql()`
    update graphile_worker._private_jobs set
      locked_by = key, locked_at = now() - case key when 'of the killed' then interval '6 minutes' else '1 minute' end`;
  await enqueue("free-stuck-jobs", {});
  await doWaitingJobs();
  const left = await bareSql()`select key from graphile_worker.jobs`;
  expect(left.map(({ key }) => String(key))).toEqual(["of the living"]);
});

test("what nobody can use any more is forgotten, the rest is kept", async () => {
  const sam = await person("Sam");
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  const letter = { to: "sam@cast.example", subject: "", body: "" };
  await database()
    .insert(passwordReset)
    .values(
      [6, 8].map((days) => ({
        secretHash: `${days}`.repeat(64),
        accountId: sam.account.id,
        expiresAt: daysAgo(days),
      })),
    );
  await database()
    .insert(outboxMail)
    .values([13, 15].map((days) => ({ ...letter, createdAt: daysAgo(days) })));
  await enqueue("send-reset-mail", { email: letter.to }, { jobKey: "given up long ago" });
  await enqueue("send-reset-mail", { email: letter.to }, { jobKey: "given up lately" });
  await bareSql()`
    update graphile_worker._private_jobs set attempts = max_attempts,
      updated_at = now() - case key when 'given up lately' then interval '1 day' else '15 days' end`;
  for (let times = 0; times < 2; times++) {
    await enqueue("forget-old-things", {});
    await doWaitingJobs();
  }
  expect(await database().$count(passwordReset, eq(passwordReset.accountId, sam.account.id))).toBe(
    1,
  );
  expect(await lettersTo(letter.to)).toBe(1);
  const jobs = await bareSql()`select key from graphile_worker.jobs`;
  expect(jobs.map(({ key }) => String(key))).toEqual(["given up lately"]);
});
