import type { Fate } from "../rules/verdict.ts";
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
  /** The version of the group's rules that it was judged by, what they say, and what they only flag. */
  rulesVersion: number;
  fate: Fate;
  flags: string[];
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
  /** It was judged by another version of the group's rules than holds now: it is to be judged again. */
  isOutdated: boolean;
  /** Its first messages wait for a moderator here. */
  isNewcomer: boolean;
  /** Seconds until this member may say something again; 0 is now. */
  wait: number;
  /** An earlier try of it waits for a moderator, or did. */
  isHeld: boolean;
  /** The message was stored by an earlier try, in this group or (`strayed`) in another. */
  again: boolean;
  strayed: boolean;
  seq: number | null;
  authorName: string | null;
  createdAt: Date | null;
  /** What it answers, if that is there. */
  parent: ParentRow;
}

/** A row of the one statement's answer. */
export interface Row {
  group_id: number | null;
  is_member: boolean;
  is_archived: boolean;
  is_paused: boolean;
  is_muted: boolean;
  is_quiet: boolean;
  is_resting: boolean;
  guidelines_changed: boolean;
  is_outdated: boolean;
  is_newcomer: boolean;
  wait: number;
  is_held: boolean;
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

/** The same in our own words. */
export function asStored(row: Row): Stored {
  return {
    groupId: row.group_id,
    isMember: row.is_member,
    isArchived: row.is_archived,
    isPaused: row.is_paused,
    isMuted: row.is_muted,
    isQuiet: row.is_quiet,
    isResting: row.is_resting,
    guidelinesChanged: row.guidelines_changed,
    isOutdated: row.is_outdated,
    isNewcomer: row.is_newcomer,
    wait: row.wait,
    isHeld: row.is_held,
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
