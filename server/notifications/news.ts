import { sql, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { quietHours, isQuiet } from "../accounts/quiet-hours.ts";
import type { Range } from "../queue.ts";

/** The first thing in a range that somebody may be told of. */
export interface News {
  seq: number;
  kind: "new" | "answer" | "mention";
}

/** A member who can be woken, with what is new for them, or nothing. */
export interface Reader {
  accountId: string;
  news: News | null;
}

interface Row extends Record<string, unknown> {
  account_id: string;
  time_zone: string;
  quiet_from: string | null;
  quiet_until: string | null;
  to_me_seq: number | null;
  to_me_kind: "answer" | "mention" | null;
  new_seq: number | null;
}

/** One page of a group's members who have a device to be woken, in the order of their ids. */
export function newsForMembers(
  range: Range,
  page: { beyond: string | null; size: number },
  now: Date,
): Promise<Reader[]> {
  const isNext = page.beyond === null ? sql`true` : sql`m.account_id > ${page.beyond}::uuid`;
  return ask(range, sql`${isNext} order by m.account_id limit ${page.size}`, now);
}

/** What is new for one member by now, after all that they have read and chosen meanwhile. */
export async function newsForMember(
  range: Range,
  accountId: string,
  now: Date,
): Promise<News | null> {
  const [reader] = await ask(range, sql`m.account_id = ${accountId}::uuid`, now);
  return reader?.news ?? null;
}

async function ask(range: Range, which: SQL, now: Date): Promise<Reader[]> {
  const rows = await database().execute<Row>(question(range, which));
  return rows.map((row) => {
    const hours = quietHours(row.quiet_from, row.quiet_until);
    const isAsleep = isQuiet(hours, row.time_zone, now);
    return { accountId: row.account_id, news: isAsleep ? null : newsIn(row) };
  });
}

/** What was said to somebody goes before what was said to all. */
function newsIn({ to_me_seq, to_me_kind, new_seq }: Row): News | null {
  if (to_me_seq !== null && to_me_kind !== null) return { seq: to_me_seq, kind: to_me_kind };
  return new_seq === null ? null : { seq: new_seq, kind: "new" };
}

/**
 * Everything that decides who is told stands here once, for choosing whom to wake and for looking
 * again before it is done: what can be read, is not one's own, was not read yet on any device, and
 * was not said by somebody whom one does not want to hear.
 */
function question({ groupId, after, until }: Range, which: SQL): SQL {
  const readable = sql`said.group_id = ${groupId} and said.seq > ${after} and said.seq <= ${until}
    and said.deleted_at is null and said.hidden_at is null`;
  return sql`
    with said_lately as materialized (
      select said.group_id, said.seq, said.author_id, said.reply_to, said.mentions
      from message said where ${readable}
    ),
    addressed as (
      select answered.author_id::text as account_id, said.seq, said.author_id, 'answer' as kind
      from said_lately said join message answered
        on answered.group_id = said.group_id and answered.seq = said.reply_to
      union all
      select mention ->> 'id', said.seq, said.author_id, 'mention'
      from said_lately said, jsonb_array_elements(said.mentions) as mention
    ),
    reader as materialized (
      select m.account_id, m.last_read_seq, m.notify, a.time_zone, p.quiet_from, p.quiet_until
      from membership m
      join account a on a.id = m.account_id and a.suspended_at is null
      left join preference p on p.account_id = m.account_id
      where m.group_id = ${groupId} and m.paused_at is null and m.notify <> 'nothing'
        and exists (select from push_subscription s where s.account_id = m.account_id)
        and ${which}
    ),
    to_me as (
      select distinct on (reader.account_id) reader.account_id, said.seq, said.kind
      from reader join addressed said on said.account_id = reader.account_id::text
      where ${mayBeTold}
      order by reader.account_id, said.seq, said.kind
    )
    select reader.account_id, reader.time_zone, reader.quiet_from, reader.quiet_until,
      to_me.seq as to_me_seq, to_me.kind as to_me_kind, to_all.seq as new_seq
    from reader
    left join to_me on to_me.account_id = reader.account_id
    left join lateral (
      select said.seq from message said
      where reader.notify = 'all' and to_me.seq is null and ${readable} and ${mayBeTold}
      order by said.seq limit 1
    ) to_all on true
    order by reader.account_id`;
}

const mayBeTold = sql`said.seq > reader.last_read_seq
  and said.author_id is distinct from reader.account_id
  and not exists (
    select from personal_block b
    where b.account_id = reader.account_id and b.blocked_id = said.author_id
  )`;
