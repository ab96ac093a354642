import { and, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { bareSql, database } from "#db/client.ts";
import { reminderLetter } from "#db/schema/index.ts";
import { quietHours } from "../accounts/quiet-hours.ts";
import type { Locale } from "../locale.ts";
import type { Device } from "../notifications/push-note.ts";
import type { Plan } from "./next-due.ts";

export type Channel = "push" | "mail";

/** A reminder on its way, with all that has to be known to hand it over. */
export interface Letter {
  accountId: string;
  dueAt: Date;
  channel: Channel;
  target: string;
  kind: "ask" | "rest";
  tries: number;
  /** Whether it may still go this way: they still want it so, and are not suspended. */
  canBeReached: boolean;
  plan: Plan;
  recentDays: string[];
  email: string;
  locale: Locale;
  device: Device | null;
}

/**
 * Takes one letter that waits. With this commit it is taken for good: if the process dies now, it was
 * sent or it never will be.
 */
export async function takeLetter(channel: Channel, now: Date): Promise<Letter | null> {
  const at = now.toISOString();
  const [row] = await bareSql()`
    with next as (
      select account_id, due_at, target from reminder_letter
      where channel = ${channel} and taken_at is null and send_at <= ${at}::timestamptz
      order by send_at limit 1 for update skip locked
    ), taken as (
      update reminder_letter l set taken_at = now() from next
      where l.account_id = next.account_id and l.due_at = next.due_at
        and l.channel = ${channel} and l.target = next.target
      returning l.*
    )
    select t.account_id, t.due_at, t.target, t.kind, t.tries, r.times, r.weekdays,
      a.suspended_at is null and case t.channel when 'mail' then r.by_mail else r.by_push end
        as can_be_reached,
      a.email, a.locale, a.time_zone, p.quiet_from, p.quiet_until,
      s.endpoint, s.p256dh, s.auth,
      array(
        select c.local_day::text from check_in c
        where c.account_id = t.account_id and c.is_daily
          and c.local_day between ${at}::date - 2 and ${at}::date + 2
      ) as recent_days
    from taken t
    join account a on a.id = t.account_id
    join reminder r on r.account_id = t.account_id
    left join preference p on p.account_id = t.account_id
    left join (push_subscription s join session d on d.id = s.session_id and d.expires_at > now())
      on t.channel = 'push' and s.id = t.target`;
  if (!row) return null;
  const quiet = quietHours(row.quiet_from as string | null, row.quiet_until as string | null);
  const { times, weekdays, time_zone: timeZone } = row;
  return {
    accountId: row.account_id,
    dueAt: new Date(row.due_at as string),
    channel,
    target: row.target,
    kind: row.kind,
    tries: row.tries,
    canBeReached: row.can_be_reached,
    plan: { times, weekdays, timeZone, quiet },
    recentDays: row.recent_days,
    email: row.email,
    locale: row.locale,
    device: row.endpoint === null ? null : deviceIn(row),
  } as Letter;
}

const deviceIn = ({ target, endpoint, p256dh, auth }: Record<string, string>) => ({
  id: target,
  endpoint,
  p256dh,
  auth,
});

/** Forgets a letter that is done with. */
export async function endLetter(letter: Letter): Promise<void> {
  await database().delete(reminderLetter).where(thatOne(letter));
}

/** Gives a letter back that certainly nobody took, for another try. */
export async function putOffLetter(letter: Letter, until: Date): Promise<void> {
  await database()
    .update(reminderLetter)
    .set({ takenAt: null, sendAt: until, tries: letter.tries + 1 })
    .where(thatOne(letter));
}

/** By which ways letters wait to be sent now. */
export async function waitingChannels(now: Date): Promise<Channel[]> {
  const rows = await database()
    .selectDistinct({ channel: reminderLetter.channel })
    .from(reminderLetter)
    .where(and(isNull(reminderLetter.takenAt), lte(reminderLetter.sendAt, now)));
  return rows.map(({ channel }) => channel);
}

/** Forgets the letters that a killed process had taken: after a day nobody asks about them. */
export async function forgetReminderLetters(): Promise<void> {
  await database()
    .delete(reminderLetter)
    .where(lt(reminderLetter.dueAt, sql`now() - interval '1 day'`));
}

const thatOne = ({ accountId, dueAt, channel, target }: Letter) =>
  and(
    eq(reminderLetter.accountId, accountId),
    eq(reminderLetter.dueAt, dueAt),
    eq(reminderLetter.channel, channel),
    eq(reminderLetter.target, target),
  );
