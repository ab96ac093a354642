import { hotSql } from "#db/client.ts";

/** What somebody wants to say, checked and ready to be stored. */
export interface Entry {
  authorId: string;
  clientId: string;
  body: string;
}

/** What the one statement found out about an entry; `seq` is there when it is stored. */
export interface Stored {
  groupId: number | null;
  isMember: boolean;
  isArchived: boolean;
  isPaused: boolean;
  guidelinesChanged: boolean;
  /** The message was stored by an earlier try, in this group or (`strayed`) in another. */
  again: boolean;
  strayed: boolean;
  seq: number | null;
  authorName: string | null;
  body: string;
  createdAt: Date | null;
}

interface Row {
  group_id: number | null;
  is_member: boolean;
  is_archived: boolean;
  is_paused: boolean;
  guidelines_changed: boolean;
  known_group_id: number | null;
  seq: number | null;
  author_name: string | null;
  body: string;
  created_at: string | Date | null;
}

/**
 * Stores what several people say in one group at one moment: one statement, one commit.
 * Membership is checked inside it. The group's row is the lock under which `seq` is given, so that
 * the numbers have no gap; entries that were stored before get their first answer again.
 * Answers in the order of `entries`; never twice the same author and client id in one call.
 * @throws the driver's error; with code 23505 another process stored one of them just now: try again.
 */
export async function storeMessages(slug: string, entries: Entry[]): Promise<Stored[]> {
  const rows = await hotSql()<Row[]>`
    with entry as (
      select * from unnest(
        ${entries.map((entry) => entry.authorId)}::uuid[],
        ${entries.map((entry) => entry.clientId)}::uuid[],
        ${entries.map((entry) => entry.body)}::text[]
      ) with ordinality as e (author_id, client_id, body, place)
    ),
    room as (
      select id, archived_at, guidelines_version from "group" where slug = ${slug}
    ),
    judged as (
      select e.place, e.author_id, e.client_id, e.body,
        room.id as group_id,
        coalesce(m.account_id is not null and a.suspended_at is null, false) as is_member,
        coalesce(room.archived_at is not null, false) as is_archived,
        coalesce(m.paused_at is not null, false) as is_paused,
        coalesce(m.guidelines_version < room.guidelines_version, false) as guidelines_changed,
        a.display_name as author_name,
        known.group_id as known_group_id, known.seq as known_seq,
        known.body as known_body, known.created_at as known_at
      from entry e
      left join room on true
      left join membership m on m.group_id = room.id and m.account_id = e.author_id
      left join account a on a.id = e.author_id
      left join message known on known.author_id = e.author_id and known.client_id = e.client_id
    ),
    fresh as (
      select judged.*, row_number() over (order by place)::int as step from judged
      where is_member and not is_archived and not is_paused and not guidelines_changed
        and known_group_id is null
    ),
    numbered as (
      update "group" set last_seq = last_seq + (select count(*) from fresh)::int
      where id = (select id from room) and exists (select from fresh)
      returning last_seq - (select count(*) from fresh)::int as before
    ),
    stored as (
      insert into message (group_id, seq, author_id, client_id, body)
      select group_id, before + step, author_id, client_id, body from fresh, numbered
      returning author_id, client_id, seq, created_at
    )
    select group_id, is_member, is_archived, is_paused, guidelines_changed, known_group_id,
      coalesce(known_seq, stored.seq) as seq, author_name,
      coalesce(known_body, judged.body) as body,
      coalesce(known_at, stored.created_at) as created_at
    from judged left join stored using (author_id, client_id)
    order by place`;
  return rows.map(asStored);
}

function asStored(row: Row): Stored {
  return {
    groupId: row.group_id,
    isMember: row.is_member,
    isArchived: row.is_archived,
    isPaused: row.is_paused,
    guidelinesChanged: row.guidelines_changed,
    again: row.known_group_id !== null,
    strayed: row.known_group_id !== null && row.known_group_id !== row.group_id,
    seq: row.seq,
    authorName: row.author_name,
    body: row.body,
    createdAt: row.created_at === null ? null : new Date(row.created_at),
  };
}
