import { bareSql } from "#db/client.ts";
import { unseal } from "../vault/seal.ts";
import type { ReplyView } from "./contract.ts";
import { cursorOf, type Cursor } from "../cursor.ts";

interface ReplyRow {
  id: string;
  answer_id: string;
  account_id: string;
  name: string;
  body: Buffer;
  at: string;
}

/** The first replies to an answer; `next` is where further ones begin, `null` when there are none. */
export interface Replies {
  replies: ReplyView[];
  next: string | null;
}

/**
 * The first replies to each of these answers after a place, the oldest first, in one query. Without
 * those of people who left the group, and of whom the reader has blocked; and without what was said
 * to an answer that was taken back, when there is another one in its place.
 */
export async function repliesTo(
  answerIds: string[],
  reader: { accountId: string; groupId: number },
  most: number,
  after: Cursor | null = null,
): Promise<Map<string, Replies>> {
  if (answerIds.length === 0) return new Map();
  const rows = await bareSql()<ReplyRow[]>`
    select r.id, r.answer_id, r.account_id, r.name, r.body, r.created_at as at
    from unnest(${answerIds}::uuid[]) as asked (id)
    join prompt_answer answer on answer.id = asked.id
    cross join lateral (
      select reply.*, a.display_name as name
      from prompt_reply reply
      join membership m on m.group_id = ${reader.groupId} and m.account_id = reply.account_id
      join account a on a.id = reply.account_id
      where reply.answer_id = asked.id
        and reply.created_at >= answer.answered_at
        and not exists (
          select 1 from personal_block b
          where b.account_id = ${reader.accountId} and b.blocked_id = reply.account_id)
        ${after ? bareSql()`and (reply.created_at, reply.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : bareSql()``}
      order by reply.created_at, reply.id
      limit ${most + 1}
    ) r
    order by r.created_at, r.id`;
  const byAnswer = new Map<string, ReplyRow[]>();
  for (const row of rows)
    byAnswer.set(row.answer_id, [...(byAnswer.get(row.answer_id) ?? []), row]);
  const opened = [...byAnswer].map(async ([answerId, all]) => {
    const shown = all.slice(0, most);
    const last = shown.at(-1)!;
    const next = all.length > most ? cursorOf(new Date(last.at), last.id) : null;
    const replies = await Promise.all(shown.map((row) => viewOf(row, reader.accountId)));
    return [answerId, { replies, next }] as const;
  });
  return new Map(await Promise.all(opened));
}

async function viewOf(row: ReplyRow, readerId: string): Promise<ReplyView> {
  return {
    id: row.id,
    author: { id: row.account_id, name: row.name },
    body: await unseal(row.account_id, row.body),
    at: new Date(row.at).toISOString(),
    isMine: row.account_id === readerId,
  };
}
