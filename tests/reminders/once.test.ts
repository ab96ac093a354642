import { fork, type ChildProcess } from "node:child_process";
import { createECDH, randomBytes } from "node:crypto";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bareSql, database } from "#db/client.ts";
import { reminder, reminderLetter } from "#db/schema/index.ts";
import { enqueue } from "#server/queue.ts";
import { takeLetter } from "#server/reminders/letters.ts";
import { sendLetter } from "#server/reminders/send-letter.ts";
import { sendReminders } from "#server/reminders/send-reminders.ts";
import { takeDue } from "#server/reminders/take-due.ts";
import { person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { pushService, wokenBrowserOf } from "#tests/support/push.ts";
import { forgetReminders, lettersOf, middayZone, remind } from "./cast.ts";

const databaseUrl = await freshDatabase();
const service = await pushService();
const workers: ChildProcess[] = [];
beforeEach(async () => {
  service.reset();
  await forgetReminders();
});
afterEach(async () => {
  for (const child of workers.splice(0)) await kill(child);
});

/** So many members with one device each, all due in this minute. */
async function crowd(size: number, dueAt: Date): Promise<void> {
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  const key = keys.getPublicKey("base64url");
  const auth = randomBytes(16).toString("base64url");
  await bareSql()`
    with made as (
      insert into account (email, display_name, display_name_key, password_hash, time_zone)
      select n || '@crowd.example', 'Crowd ' || n, 'crowd' || n, 'none', ${middayZone()}
      from generate_series(1, ${size}::int) n
      on conflict do nothing returning id
    ), device as (
      insert into session (id, user_id, expires_at)
      select id::text, id, now() + interval '1 day' from made returning user_id
    )
    insert into push_subscription (account_id, session_id, endpoint, p256dh, auth)
    select user_id, user_id::text, ${service.address} || '/to/' || user_id, ${key}, ${auth}
    from device`;
  await bareSql()`
    insert into reminder (account_id, times, weekdays, by_push, next_due_at)
    select id, '{09:00}', '{1,2,3,4,5,6,7}', true, ${dueAt.toISOString()}::timestamptz
    from account where email like '%@crowd.example'`;
}

const dueNow = () => new Date(Date.now() - 1000);
const arrivals = () => {
  const counts = new Map<string, number>();
  for (const { path } of service.arrived) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
};
const waiting = async () => {
  const letters = await database().select().from(reminderLetter);
  return letters.filter(({ takenAt }) => takenAt === null).length;
};

async function startWorker(): Promise<ChildProcess> {
  const child = fork("tests/reminders/worker-process.ts", {
    env: { ...process.env, NODE_ENV: "test", DATABASE_URL: databaseUrl, LOG_LEVEL: "silent" },
    execArgv: ["--import", "tsx"],
  });
  workers.push(child);
  await once(child, "message");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("many who take at the same moment take each reminder once", async () => {
  const now = dueNow();
  await crowd(1000, now);
  const takers = Array.from({ length: 8 }, async () => {
    let sum = 0;
    for (let due = 1; due > 0; sum += due) due = await takeDue(now, 50);
    return sum;
  });
  const taken = await Promise.all(takers);
  expect(taken.reduce((sum, one) => sum + one, 0)).toBe(1000);
  expect(await waiting()).toBe(1000);
  expect(
    new Set((await database().select().from(reminder)).map((row) => row.nextDueAt! > now)),
  ).toEqual(new Set([true]));
});

test("two processes send a thousand that are due at once, each once, though one is killed in the middle", async () => {
  await crowd(1000, dueNow());
  const [first] = await Promise.all([startWorker(), startWorker()]);
  // What the clock asks for each minute.
  const tick = () => enqueue("take-reminders", {});
  await tick();
  await vi.waitFor(() => expect(service.arrived.length).toBeGreaterThan(150), {
    timeout: 30_000,
    interval: 5,
  });
  await kill(first);
  await tick();
  await vi.waitFor(
    async () => {
      const due = await bareSql()`select from reminder where next_due_at <= now()`;
      expect([due.length, await waiting()]).toEqual([0, 0]);
    },
    { timeout: 40_000, interval: 100 },
  );
  await vi.waitFor(async () => {
    const letters = await database().select().from(reminderLetter);
    // Only what the killed one had in its hands may still be there, and nobody sends it again.
    expect(letters.length).toBeLessThanOrEqual(32);
    const paths = new Set(arrivals().keys());
    const unsent = letters.filter(({ accountId }) => !paths.has(`/to/${accountId}`));
    expect(paths.size + unsent.length).toBe(1000);
  });
  expect(Math.max(...arrivals().values())).toBe(1);
}, 90_000);

test("a process that dies with a letter in its hands sends it once or not at all", async () => {
  const maya = await person("Maya", { timeZone: middayZone() });
  const phone = await wokenBrowserOf(maya, service);
  const now = dueNow();
  await remind(maya, now.toISOString(), { byMail: false, byPush: true });
  await takeDue(now, 10);
  // It dies after taking it, before or after the push service has it.
  const letter = await takeLetter("push", now);
  expect(letter).not.toBeNull();
  await sendReminders({ channel: "push" }, () => now);
  await takeDue(now, 10);
  await sendReminders({ channel: "push" }, () => now);
  expect([phone.letters().length, (await lettersOf(maya)).length]).toEqual([0, 1]);
});

test("what the push service did not take is tried again, and is over after an hour", async () => {
  const ruth = await person("Ruth", { timeZone: middayZone() });
  const phone = await wokenBrowserOf(ruth, service);
  const now = dueNow();
  await remind(ruth, now.toISOString(), { byMail: false, byPush: true });
  await takeDue(now, 10);
  service.answers(() => ({ status: 503 }));
  await sendReminders({ channel: "push" }, () => now);
  const [letter] = await lettersOf(ruth);
  expect(letter).toMatchObject({ tries: 1, takenAt: null });
  await sendReminders({ channel: "push" }, () => now);
  expect(phone.letters()).toHaveLength(1);
  service.reset();
  await sendReminders({ channel: "push" }, () => new Date(letter!.sendAt.getTime() + 1));
  expect(phone.letters().map((one) => phone.read(one))).toEqual([
    { url: "/check-in", tag: "reminder", kind: "reminder" },
  ]);
  expect(await lettersOf(ruth)).toEqual([]);
});

test("a letter for which the push service wants too much patience is given up", async () => {
  const dani = await person("Dani", { timeZone: middayZone() });
  await wokenBrowserOf(dani, service);
  const now = dueNow();
  await remind(dani, now.toISOString(), { byMail: false, byPush: true });
  await takeDue(now, 10);
  service.answers(() => ({ status: 429, headers: { "Retry-After": "7200" } }));
  const letter = await takeLetter("push", now);
  await sendLetter(letter!, now);
  expect(await lettersOf(dani)).toEqual([]);
});
