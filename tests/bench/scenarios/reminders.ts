import { Logger, runOnce, type TaskList } from "graphile-worker";
import { bareSql } from "#db/client.ts";
import { takeReminders } from "#server/reminders/take-reminders.ts";
import type { Scenario } from "../bench.ts";
import { median } from "../times.ts";

const members = 50_000;
const jobs = 20_000;
const quiet = new Logger(() => () => {});

/**
 * Fifty thousand members are due in the same minute: how many are taken, with their next reminder
 * planned and their letter made, a second ÷ jobs that do nothing, a second, in the bare queue.
 */
export const fiftyThousandReminders: Scenario = async ({ databaseUrl, rounds }) => {
  await manyWithReminders();
  const results: { taken: number; queue: number; seconds: number }[] = [];
  for (let round = 1; round <= rounds; round++) {
    const queue = jobs / (await inQueue(databaseUrl));
    await allDue();
    const seconds = await timed(() => takeReminders(() => new Date()));
    await expectAllTaken();
    results.push({ taken: members / seconds, queue, seconds });
  }
  return {
    R1: { value: median(results.map(({ taken, queue }) => taken / queue)), of: { results } },
    R2: { value: median(results.map(({ seconds }) => seconds)), of: { results } },
  };
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Seconds that the queue takes for jobs of nothing, four at a time as the house has it. */
async function inQueue(connectionString: string): Promise<number> {
  await bareSql()`delete from graphile_worker._private_jobs`;
  await bareSql()`
    select count(*) from (
      select graphile_worker.add_job('nothing', '{}'::json) from generate_series(1, ${jobs}::int)
    ) as added`;
  const taskList: TaskList = { nothing: () => {} };
  const run = { connectionString, taskList, concurrency: 4, logger: quiet, noHandleSignals: true };
  return timed(() => runOnce(run));
}

/** Half of them by mail, half by a notification; in a dozen zones, with two times of the day each. */
async function manyWithReminders(): Promise<void> {
  const sql = bareSql();
  // The bench's house has moved in with its demo people, who have reminders of their own.
  await sql`delete from reminder`;
  await sql.unsafe(`
    set statement_timeout = 0;
    with made as (
      insert into account (email, display_name, display_name_key, password_hash, time_zone)
      select 'r' || n || '@bench.example', 'R ' || n, 'r' || n, 'none', (array[
        'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles',
        'America/Mexico_City', 'America/Bogota', 'Europe/London', 'Europe/Madrid', 'UTC',
        'America/Havana', 'Asia/Kolkata', 'Pacific/Auckland'])[1 + n % 12]
      from generate_series(1, ${members}) n returning id
    ), numbered as (select id, row_number() over () as n from made), device as (
      insert into session (id, user_id, expires_at)
      select 'r' || n, id, now() + interval '9 days' from numbered where n % 2 = 0
      returning user_id, id
    ), woken as (
      insert into push_subscription (account_id, session_id, endpoint, p256dh, auth)
      select user_id, id, 'https://push.invalid/' || id, 'none', 'none' from device
    ), quiet as (
      insert into preference (account_id, quiet_from, quiet_until)
      select id, '23:00', '06:30' from numbered where n % 3 = 0
    )
    insert into reminder (account_id, times, weekdays, by_push, by_mail)
    select id, array[lpad((6 + n % 6)::text, 2, '0') || ':00', '20:30'], '{1,2,3,4,5,6,7}',
      n % 2 = 0, n % 2 = 1
    from numbered`);
  // Some weeks of check-ins, which are looked at when somebody is due.
  await sql.unsafe(`
    insert into check_in (account_id, client_id, made_at, time_zone, local_day, is_daily, arousal)
    select r.account_id, gen_random_uuid(), now() - interval '1 day' * ago, 'UTC',
      current_date - ago, true, 0
    from reminder r, generate_series(3, 12) ago`);
  await sql.unsafe(
    "vacuum analyze reminder, account, check_in, session, push_subscription, preference",
  );
}

async function allDue(): Promise<void> {
  await bareSql()`delete from reminder_letter`;
  await bareSql()`update reminder set next_due_at = now() - interval '1 second', asked_on = '{}'`;
  await bareSql()`vacuum analyze reminder, reminder_letter`;
}

async function expectAllTaken(): Promise<void> {
  const [left] = await bareSql()<{ due: number; letters: number }[]>`
    select count(*) filter (where next_due_at <= now())::int as due,
      (select count(*)::int from reminder_letter) as letters
    from reminder`;
  if (left!.due > 0) throw new Error(`${left!.due} reminders were not taken.`);
}
