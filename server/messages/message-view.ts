import type { MessageView } from "./contract.ts";

/** What the database knows of a message and its author. */
export interface MessageRow {
  seq: number;
  clientId: string;
  authorId: string | null;
  authorName: string | null;
  body: string;
  createdAt: Date;
}

/** The only way a message leaves the server, to a page and to a socket alike. */
export function messageView(row: MessageRow): MessageView {
  const { seq, clientId, authorId, authorName, body } = row;
  const author = authorId && authorName ? { id: authorId, name: authorName } : null;
  return { seq, clientId, author, body, at: row.createdAt.toISOString() };
}
