import { and, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { messageReaction } from "#db/schema/index.ts";
import type { MessageView, Quote, ReactionKind } from "./contract.ts";
import { messageRow } from "./message-rows.ts";
import { messageView, quote, type MessageRow } from "./message-view.ts";

/** Messages of one group as one reader sees them, with the reader's own reactions. */
export async function showMessages(
  groupId: number,
  readerId: string,
  rows: MessageRow[],
): Promise<MessageView[]> {
  const reacted = rows.filter(({ reactions }) => Object.keys(reactions).length > 0);
  const mine = await reactionsOf(
    groupId,
    readerId,
    reacted.map(({ seq }) => seq),
  );
  const reactedSeqs = new Set(reacted.map(({ seq }) => seq));
  return rows.map((row) =>
    messageView(row, reactedSeqs.has(row.seq) ? (mine.get(row.seq) ?? []) : undefined),
  );
}

/** One message as one reader sees it; `undefined` when there is none of this number. */
export async function showMessage(
  groupId: number,
  readerId: string,
  seq: number,
): Promise<MessageView | undefined> {
  const row = await messageRow(groupId, seq);
  const [view] = await showMessages(groupId, readerId, row ? [row] : []);
  return view;
}

/** The line that stands above an answer to a message; `null` when there is none, or its words are gone. */
export async function quoteMessage(groupId: number, seq: number): Promise<Quote | null> {
  const row = await messageRow(groupId, seq);
  const found = row && quote(row);
  return found && !found.gone ? found : null;
}

async function reactionsOf(
  groupId: number,
  accountId: string,
  seqs: number[],
): Promise<Map<number, ReactionKind[]>> {
  const mine = new Map<number, ReactionKind[]>();
  if (seqs.length === 0) return mine;
  const rows = await database()
    .select({ seq: messageReaction.seq, kind: messageReaction.kind })
    .from(messageReaction)
    .where(
      and(
        eq(messageReaction.groupId, groupId),
        eq(messageReaction.accountId, accountId),
        inArray(messageReaction.seq, seqs),
      ),
    );
  for (const { seq, kind } of rows) mine.set(seq, [...(mine.get(seq) ?? []), kind]);
  return mine;
}
