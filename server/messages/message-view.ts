import type { Gone, MessageView, Quote, ReactionKind } from "./contract.ts";
import type { MessageNotice } from "./notice-contract.ts";

/** Longest quote, in characters; one line on a wide screen. */
const longestQuote = 140;

/** What the database knows of the message that another one answers; without `seq` there is none. */
export interface ParentRow {
  seq: number | null;
  authorName: string | null;
  body: string | null;
  contentNote: string | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
}

/** What the database knows of a message and its author. */
export interface MessageRow {
  seq: number;
  clientId: string;
  authorId: string | null;
  authorName: string | null;
  body: string;
  createdAt: Date;
  contentNote: string | null;
  notice: MessageNotice | null;
  mentions: { id: string; name: string }[];
  reactions: Partial<Record<ReactionKind, number>>;
  change: number;
  editedAt: Date | null;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  pinnedAt: Date | null;
  parent: ParentRow;
}

/**
 * The only way a message leaves the server, to a page and to a socket alike. One that is hidden or
 * deleted keeps its place and nothing else. `mine` are the reader's own reactions, for one reader.
 */
export function messageView(row: MessageRow, mine?: ReactionKind[]): MessageView {
  const { seq, clientId, change } = row;
  const at = row.createdAt.toISOString();
  const gone = goneBecause(row);
  if (gone) return { seq, clientId, author: null, body: "", at, gone, change };
  const { authorId, authorName, body } = row;
  const replyTo = quote(row.parent);
  return {
    seq,
    clientId,
    author: authorId && authorName ? { id: authorId, name: authorName } : null,
    body,
    at,
    ...(row.contentNote && { note: row.contentNote }),
    ...(row.notice && { notice: row.notice }),
    ...(replyTo && { replyTo }),
    ...(row.mentions.length > 0 && { mentions: row.mentions }),
    ...(Object.keys(row.reactions).length > 0 && { reactions: row.reactions }),
    ...(mine && { mine }),
    ...(row.editedAt && { isEdited: true as const }),
    ...(row.pinnedAt && { isPinned: true as const }),
    ...(change > 0 && { change }),
  };
}

/** The line that stands above an answer; what stands behind a content note is not said there. */
export function quote(parent: ParentRow): Quote | undefined {
  const { seq, authorName: author, contentNote: note } = parent;
  if (seq === null) return undefined;
  const gone = goneBecause(parent);
  if (gone) return { seq, author: null, text: "", gone };
  return { seq, author, text: note ? "" : shorten(parent.body ?? ""), ...(note && { note }) };
}

function goneBecause(row: { deletedAt: Date | null; hiddenAt: Date | null }): Gone | undefined {
  if (row.hiddenAt) return "hidden";
  return row.deletedAt ? "deleted" : undefined;
}

function shorten(body: string): string {
  const characters = [...body.slice(0, longestQuote * 4).replace(/\s+/g, " ")];
  if (characters.length <= longestQuote) return characters.join("");
  return `${characters.slice(0, longestQuote).join("")}…`;
}
