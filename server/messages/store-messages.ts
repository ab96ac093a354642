import { hotSql } from "#db/client.ts";
import type { ParentRow } from "./message-view.ts";

/** What somebody wants to say, checked and ready to be stored. */
export interface Entry {
  authorId: string;
  clientId: string;
  body: string;
  contentNote: string | null;
  replyTo: number | null;
  /** Checked to be members of the group. */
  mentions: Mention[];
}

/** Somebody whose name stands in a message. */
export interface Mention {
  id: string;
  name: string;
}

/** What the one statement found out about an entry; `seq` is there when it is stored. */
export interface Stored {
  groupId: number | null;
  isMember: boolean;
  isArchived: boolean;
  isPaused: boolean;
  /** A moderator asked them to only read for now; or asked everybody to. */
  isMuted: boolean;
  isQuiet: boolean;
  /** Nobody is with the group now, and its members only read. */
  isResting: boolean;
  guidelinesChanged: boolean;
  /** The message was stored by an earlier try, in this group or (`strayed`) in another. */
  again: boolean;
  strayed: boolean;
  seq: number | null;
  authorName: string | null;
  createdAt: Date | null;
  /** What it answers, if that is there. */
  parent: ParentRow;
}

interface Row {
  group_id: number | null;
  is_member: boolean;
  is_archived: boolean;
  is_paused: boolean;
  is_muted: boolean;
  is_quiet: boolean;
  is_resting: boolean;
  guidelines_changed: boolean;
  known_group_id: number | null;
  seq: number | null;
  author_name: string | null;
  created_at: string | Date | null;
  parent_seq: number | null;
  parent_author_name: string | null;
  parent_body: string | null;
  parent_note: string | null;
  parent_deleted_at: string | Date | null;
  parent_hidden_at: string | Date | null;
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
        ${entries.map((entry) => entry.body)}::text[],
        ${entries.map((entry) => entry.contentNote)}::text[],
        ${entries.map((entry) => entry.replyTo)}::int[],
        ${entries.map((entry) => JSON.stringify(entry.mentions))}::text[]
      ) with ordinality as e (author_id, client_id, body, note, reply_to, mentions, place)
    ),
    room as (
      select id, archived_at, guidelines_version, quiet_until, rests_until
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
        a.display_name as author_name,
        known.group_id as known_group_id, known.seq as known_seq, known.created_at as known_at
      from entry e
      left join room on true
      left join membership m on m.group_id = room.id and m.account_id = e.author_id
      left join account a on a.id = e.author_id
      left join message known on known.author_id = e.author_id and known.client_id = e.client_id
      left join message parent on parent.group_id = room.id and parent.seq = e.reply_to
      left join account parent_author on parent_author.id = parent.author_id
    ),
    fresh as (
      select judged.*, row_number() over (order by place)::int as step from judged
      where is_member and not is_archived and not is_paused and not is_muted
        and not is_quiet and not is_resting and not guidelines_changed
        and known_group_id is null
    ),
    numbered as (
      update "group" set last_seq = last_seq + (select count(*) from fresh)::int
      where id = (select id from room) and exists (select from fresh)
      returning last_seq - (select count(*) from fresh)::int as before
    ),
    stored as (
      insert into message
        (group_id, seq, author_id, client_id, body, content_note, reply_to, mentions)
      select group_id, before + step, author_id, client_id, body, note, parent_seq, mentions::jsonb
      from fresh, numbered
      returning author_id, client_id, seq, created_at
    )
    select group_id, is_member, is_archived, is_paused, is_muted, is_quiet, is_resting,
      guidelines_changed, known_group_id,
      coalesce(known_seq, stored.seq) as seq, author_name,
      coalesce(known_at, stored.created_at) as created_at,
      parent_seq, parent_author_name, parent_body, parent_note, parent_deleted_at, parent_hidden_at
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
    isMuted: row.is_muted,
    isQuiet: row.is_quiet,
    isResting: row.is_resting,
    guidelinesChanged: row.guidelines_changed,
    again: row.known_group_id !== null,
    strayed: row.known_group_id !== null && row.known_group_id !== row.group_id,
    seq: row.seq,
    authorName: row.author_name,
    createdAt: asDate(row.created_at),
    parent: {
      seq: row.parent_seq,
      authorName: row.parent_author_name,
      body: row.parent_body,
      contentNote: row.parent_note,
      deletedAt: asDate(row.parent_deleted_at),
      hiddenAt: asDate(row.parent_hidden_at),
    },
  };
}

const asDate = (value: string | Date | null) => (value === null ? null : new Date(value));
