import { sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { quietHours } from "../accounts/quiet-hours.ts";
import { decide, type Decision, type Standing } from "./decide.ts";
import { nextDue, type Plan } from "./next-due.ts";

interface Row extends Record<string, unknown> {
  account_id: string;
  times: string[];
  weekdays: number[];
  by_mail: boolean;
  due_at: string;
  asked_on: string[];
  resting_since: string | null;
  time_zone: string;
  quiet_from: string | null;
  quiet_until: string | null;
  last_day: string | null;
  recent_days: string[];
  can_be_reached: boolean;
}

/**
 * Takes up to `size` reminders that are due: plans each one's next and makes the letters of this one,
 * in one commit. Whoever takes others at the same moment does not wait. Answers how many were due.
 */
export function takeDue(now: Date, size: number): Promise<number> {
  return transaction(async () => {
    const rows = await lockDue(now, size);
    if (rows.length === 0) return 0;
    const nexts = new Map<string, Date | null>();
    const taken = rows.map((row) => {
      const standing = standingOf(row);
      const decision = decide(standing, now);
      return { row, decision, next: nextOf(standing.plan, now, nexts) };
    });
    await writeDown(taken, now);
    return rows.length;
  });
}

function lockDue(now: Date, size: number): Promise<Row[]> {
  const at = now.toISOString();
  return database().execute<Row>(sql`
    select r.account_id, r.times, r.weekdays, r.by_mail, r.next_due_at as due_at,
      r.asked_on::text[] as asked_on, r.resting_since,
      a.time_zone, p.quiet_from, p.quiet_until,
      (select max(c.local_day)::text from check_in c where c.account_id = r.account_id) as last_day,
      array(
        select c.local_day::text from check_in c
        where c.account_id = r.account_id and c.is_daily
          and c.local_day between ${at}::date - 2 and ${at}::date + 2
      ) as recent_days,
      a.suspended_at is null and (r.by_mail or r.by_push and exists (
        select from push_subscription s join session d on d.id = s.session_id
        where s.account_id = r.account_id and d.expires_at > ${at}::timestamptz
      )) as can_be_reached
    from reminder r
    join account a on a.id = r.account_id
    left join preference p on p.account_id = r.account_id
    where r.next_due_at <= ${at}::timestamptz
    order by r.next_due_at limit ${size}
    for update of r skip locked`);
}

function standingOf(row: Row): Standing {
  return {
    plan: {
      times: row.times,
      weekdays: row.weekdays,
      quiet: quietHours(row.quiet_from, row.quiet_until),
      timeZone: row.time_zone,
    },
    dueAt: new Date(row.due_at),
    askedOn: row.asked_on,
    restingSince: row.resting_since === null ? null : new Date(row.resting_since),
    recentDays: row.recent_days,
    lastDay: row.last_day,
    canBeReached: row.can_be_reached,
  };
}

/** Many people have the same times in the same zone: what was worked out once holds for all of them. */
function nextOf(plan: Plan, now: Date, known: Map<string, Date | null>): Date | null {
  const key = JSON.stringify(plan);
  const next = known.has(key) ? known.get(key)! : nextDue(plan, now);
  known.set(key, next);
  return next;
}

interface Taken {
  row: Row;
  decision: Decision;
  next: Date | null;
}

/** Two statements for all of them. */
async function writeDown(taken: Taken[], now: Date): Promise<void> {
  const values = taken.map(({ row, decision, next }) => ({
    account_id: row.account_id,
    due_at: row.due_at,
    by_mail: row.by_mail,
    next_due_at: next,
    kind: decision.letter,
    asked_on: decision.askedOn,
    resting_since: decision.restingSince,
  }));
  const all = sql`jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as n (
    account_id uuid, due_at timestamptz, by_mail boolean, next_due_at timestamptz, kind text,
    asked_on date[], resting_since timestamptz)`;
  await database().execute(sql`
    update reminder r set next_due_at = n.next_due_at, snoozed_until = null,
      asked_on = n.asked_on, resting_since = n.resting_since
    from ${all} where r.account_id = n.account_id`);
  const at = now.toISOString();
  if (!values.some(({ kind }) => kind)) return;
  await database().execute(sql`
    insert into reminder_letter (account_id, due_at, channel, target, kind, send_at)
    select n.account_id, n.due_at, 'mail', n.account_id, n.kind, n.due_at
    from ${all} where n.kind is not null and n.by_mail
    union all
    select n.account_id, n.due_at, 'push', s.id, n.kind, n.due_at
    from ${all} join reminder r on r.account_id = n.account_id and r.by_push
    join push_subscription s on s.account_id = n.account_id
    join session d on d.id = s.session_id and d.expires_at > ${at}::timestamptz
    where n.kind is not null
    on conflict do nothing`);
}
