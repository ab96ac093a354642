import { bareSql } from "#db/client.ts";

/** Somebody who asked to be looked after, and since when there was no sign of them. */
export interface SilentPerson {
  id: string;
  name: string;
  afterDays: number;
  silentSince: Date;
}

interface Page {
  /** After this one, as `silentSince` and id. */
  after?: { at: string; id: string } | undefined;
  most: number;
}

/**
 * Who asked a group to be looked after and was silent for as long as they said, the longest first. A sign is a word in
 * the group, an answer to its question, a check-in or a practice; of the last two only that there was one is looked at, in the moment of asking.
 * Nobody is here who did not ask, nor `me`.
 */
export async function silentPeople(
  groupId: number,
  me: string,
  { after, most }: Page,
): Promise<SilentPerson[]> {
  const rows = await bareSql()<
    { id: string; name: string; after_days: number; silent_since: Date | string }[]
  >`
    select a.id, a.display_name as name, l.after_days, sign.last_at as silent_since
    from look_after l
    join account a on a.id = l.account_id and a.suspended_at is null
    cross join lateral (
      select date_trunc('milliseconds', greatest(
        l.asked_at,
        l.last_word_at,
        (select max(m.created_at) from message m
          where m.group_id = l.group_id and m.seq > l.seen_seq and m.author_id = l.account_id),
        (select c.made_at from check_in c where c.account_id = l.account_id
          order by c.local_day desc, c.made_at desc limit 1),
        (select p.ended_at from practice_session p where p.account_id = l.account_id
          order by p.local_day desc limit 1),
        (select max(answer.answered_at) from prompt_answer answer
          where answer.account_id = l.account_id)
      )) as last_at
    ) sign
    where l.group_id = ${groupId} and l.account_id <> ${me}
      and sign.last_at <= now() - make_interval(days => l.after_days)
      and (l.snoozed_until is null or l.snoozed_until <= now())
      and (${after?.at ?? null}::timestamptz is null
        or (sign.last_at, a.id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by sign.last_at, a.id
    limit ${most}`;
  return rows.map(({ id, name, after_days, silent_since }) => ({
    id,
    name,
    afterDays: after_days,
    silentSince: new Date(silent_since),
  }));
}

/**
 * The job: notes when those who asked said something last, so that nobody has to read far back for it. Each hour reads
 * what was said since the one before.
 */
export async function noteLastWords(): Promise<void> {
  await bareSql()`
    update look_after l
    set seen_seq = g.last_seq,
      last_word_at = greatest(l.last_word_at, (
        select max(m.created_at) from message m
        where m.group_id = l.group_id and m.seq > l.seen_seq and m.seq <= g.last_seq
          and m.author_id = l.account_id))
    from "group" g
    where g.id = l.group_id and l.seen_seq < g.last_seq`;
}
