import { hotSql } from "#db/client.ts";
import { asStored, type Entry, type Row, type Stored } from "./stored.ts";

type Sql = ReturnType<typeof hotSql>;

/**
 * Stores what several people say in one group at one moment: one statement, one commit.
 * Membership is checked inside it. The group's row is the lock under which `seq` is given, so that
 * the numbers have no gap; entries that were stored before get their first answer again. What the group's rules
 * don't let through is not stored here, nor what was judged by an older version of them: a rule works at once in
 * every process, and no message asks for it. Only where the group limits how often one speaks, a membership is
 * written to.
 * Answers in the order of `entries`; never twice the same author and client id in one call.
 * @throws the driver's error; with code 23505 another process stored one of them just now: try again.
 */
export async function storeMessages(slug: string, entries: Entry[]): Promise<Stored[]> {
  const sql = hotSql();
  // What was judged by a group's first version is stored only where there never was a rule.
  const ruled = entries.some(({ rulesVersion }) => rulesVersion > 0)
    ? byRules(sql, entries)
    : unruled(sql);
  const rows = await sql<Row[]>`
    with entry as (
      select * from unnest(
        ${entries.map((entry) => entry.authorId)}::uuid[],
        ${entries.map((entry) => entry.clientId)}::uuid[],
        ${entries.map((entry) => entry.body)}::text[],
        ${entries.map((entry) => entry.contentNote)}::text[],
        ${entries.map((entry) => entry.replyTo)}::int[],
        ${entries.map((entry) => JSON.stringify(entry.mentions))}::text[]${ruled.given}
      ) with ordinality as e
        (author_id, client_id, body, note, reply_to, mentions${ruled.names}, place)
    ),
    room as (
      select id, archived_at, guidelines_version, quiet_until, rests_until, rules_version,
        holds_first, holds_since, slow_seconds, most_in_minute
      from "group" where slug = ${slug}
    ),
    judged as (
      select e.*, parent.seq as parent_seq, parent_author.display_name as parent_author_name,
        left(parent.body, 600) as parent_body, parent.content_note as parent_note,
        parent.deleted_at as parent_deleted_at, parent.hidden_at as parent_hidden_at,
        room.id as group_id,
        coalesce(m.account_id is not null and a.suspended_at is null, false) as is_member,
        coalesce(room.archived_at is not null, false) as is_archived,
        coalesce(m.paused_at is not null, false) as is_paused,
        coalesce(m.muted_until > now(), false) as is_muted,
        coalesce(room.quiet_until > now() and m.role <> 'moderator', false) as is_quiet,
        coalesce(room.rests_until > now() and m.role <> 'moderator', false) as is_resting,
        coalesce(m.guidelines_version < room.guidelines_version, false) as guidelines_changed,
        ${ruled.columns},
        a.display_name as author_name,
        known.group_id as known_group_id, known.seq as known_seq, known.created_at as known_at
      from entry e
      left join room on true
      left join membership m on m.group_id = room.id and m.account_id = e.author_id
      left join account a on a.id = e.author_id
      left join message known on known.author_id = e.author_id and known.client_id = e.client_id
      ${ruled.join}
      left join message parent on parent.group_id = room.id and parent.seq = e.reply_to
      left join account parent_author on parent_author.id = parent.author_id
    ),
    fresh as (
      select judged.*, row_number() over (order by place)::int as step from judged
      where is_member and not is_archived and not is_paused and not is_muted
        and not is_quiet and not is_resting and not guidelines_changed and known_group_id is null
        and not is_outdated and is_let and not is_newcomer and not is_held and wait = 0
    ),
    numbered as (
      update "group" set last_seq = last_seq + (select count(*) from fresh)::int
      where id = (select id from room) and exists (select from fresh)
        -- Whoever changed the rules while we waited for this row was first.
        and rules_version = (select rules_version from room)
      returning last_seq - (select count(*) from fresh)::int as before
    ),
    stored as (
      insert into message
        (group_id, seq, author_id, client_id, body, content_note, reply_to, mentions)
      select group_id, before + step, author_id, client_id, body, note, parent_seq, mentions::jsonb
      from fresh, numbered
      returning author_id, client_id, seq, created_at
    )
    ${ruled.afterwards}
    select group_id, is_member, is_archived, is_paused, is_muted, is_quiet, is_resting,
      guidelines_changed, is_newcomer, wait, is_held, known_group_id,
      is_outdated or (exists (select from fresh) and not exists (select from numbered))
        as is_outdated,
      coalesce(known_seq, stored.seq) as seq, author_name,
      coalesce(known_at, stored.created_at) as created_at,
      parent_seq, parent_author_name, parent_body, parent_note, parent_deleted_at, parent_hidden_at,
      ${ruled.flags} as flag_job
    from judged left join stored using (author_id, client_id)
    order by place`;
  return rows.map(asStored);
}

/** What of the statement only groups with rules have: the others are to pay nothing for it. */
const unruled = (sql: Sql) => ({
  given: sql``,
  names: sql``,
  columns: sql`
    room.rules_version <> 0 as is_outdated, true as is_let, false as is_newcomer, 0 as wait,
    false as is_held`,
  join: sql``,
  afterwards: sql``,
  flags: sql`null`,
});

const byRules = (sql: Sql, entries: Entry[]) => ({
  given: sql`,
    ${entries.map((entry) => entry.rulesVersion)}::int[],
    ${entries.map((entry) => entry.fate)}::text[],
    ${entries.map(({ flags }) => (flags.length > 0 ? JSON.stringify(flags) : null))}::text[],
    ${earlierOfSame(entries)}::int[]`,
  names: sql`, rules_version, fate, flags, nth`,
  columns: sql`
    room.rules_version <> e.rules_version as is_outdated,
    e.fate = 'post' or (e.fate = 'hold' and m.role = 'moderator') as is_let,
    coalesce(room.holds_first > 0 and m.role <> 'moderator' and m.joined_at >= room.holds_since
      and m.let_in < room.holds_first, false) as is_newcomer,
    case when m.role <> 'moderator' then coalesce(ceil(greatest(
      case when room.slow_seconds = 0 then 0 when e.nth > 0 then room.slow_seconds
        else room.slow_seconds - extract(epoch from now() - m.said_lately[1]) end,
      case when room.most_in_minute = 0 then 0 when e.nth >= room.most_in_minute then 60
        else 60 - extract(epoch from now() - m.said_lately[room.most_in_minute - e.nth]) end,
      0)), 0)::int else 0 end as wait,
    held.id is not null as is_held`,
  join: sql`
    left join held_message held on held.author_id = e.author_id and held.client_id = e.client_id`,
  // When somebody said something, the newest first; kept only where that is limited.
  afterwards: sql`, paced as (
    update membership m set said_lately =
      (array_fill(now(), array[spoke.times]) || coalesce(m.said_lately, '{}'))[1:60]
    from (
      select author_id, count(*)::int as times from stored
      where (select slow_seconds > 0 or most_in_minute > 0 from room) group by author_id
    ) spoke
    where m.group_id = (select id from room) and m.account_id = spoke.author_id
  )`,
  // In the same commit: a flag is raised once, whatever happens to this process.
  flags: sql`case when flags is not null and stored.seq is not null then (graphile_worker.add_job(
    'raise-flags',
    json_build_object('groupId', group_id, 'seq', stored.seq, 'personId', author_id,
      'flags', flags::json),
    max_attempts => 12)).id end`,
});

/** For each entry, how many of the same author stand before it. */
function earlierOfSame(entries: Entry[]): number[] {
  const counts = new Map<string, number>();
  return entries.map(({ authorId }) => {
    const before = counts.get(authorId) ?? 0;
    counts.set(authorId, before + 1);
    return before;
  });
}
