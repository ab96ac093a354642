import { and, asc, eq, getTableColumns, ne, notExists, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, membership, personalBlock, promptAnswer } from "#db/schema/index.ts";
import { unseal } from "../vault/seal.ts";
import { perPage, repliesAtOnce, type AnswerValue, type AnswerView } from "./contract.ts";
import { cursorOf, type Cursor } from "../cursor.ts";
import type { DayRow } from "./day-heads.ts";
import { repliesTo } from "./replies.ts";

type Row = typeof promptAnswer.$inferSelect & { name: string };

/** The words that the index of threads has, so that it is used. */
const isAnswered = sql`num_nonnulls(${promptAnswer.scale}, ${promptAnswer.choice}, ${promptAnswer.body}) > 0`;

/** Answers to a day's question whose authors are in the group, without whom the reader blocked. */
function answerRows(day: Pick<DayRow, "id" | "groupId">, readerId: string) {
  const isBlocked = database()
    .select({ one: sql`1` })
    .from(personalBlock)
    .where(
      and(
        eq(personalBlock.accountId, readerId),
        eq(personalBlock.blockedId, promptAnswer.accountId),
      ),
    );
  const shown = and(eq(promptAnswer.promptDayId, day.id), isAnswered, notExists(isBlocked));
  const rows = database()
    .select({ ...getTableColumns(promptAnswer), name: account.displayName })
    .from(promptAnswer)
    .innerJoin(account, eq(account.id, promptAnswer.accountId))
    .innerJoin(
      membership,
      and(eq(membership.groupId, day.groupId), eq(membership.accountId, promptAnswer.accountId)),
    )
    .$dynamic();
  return { rows, shown };
}

/** A page of what the others answered, the oldest first. Whether it may be sent is decided before. */
export async function readThread(
  day: DayRow,
  readerId: string,
  after: Cursor | null,
): Promise<{ answers: AnswerView[]; next: string | null }> {
  const { rows, shown } = answerRows(day, readerId);
  const found = await rows
    .where(
      and(
        shown,
        ne(promptAnswer.accountId, readerId),
        after === null
          ? undefined
          : sql`(${promptAnswer.answeredAt}, ${promptAnswer.id}) > (${after.at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(promptAnswer.answeredAt), asc(promptAnswer.id))
    .limit(perPage + 1);
  const page = found.slice(0, perPage);
  const last = page.at(-1);
  return {
    answers: await viewsOf(page, day, readerId),
    next: last && found.length > page.length ? cursorOf(last.answeredAt, last.id) : null,
  };
}

/** My own answer; `null` when I have none, or skipped. */
export async function myAnswerTo(day: DayRow, accountId: string): Promise<AnswerView | null> {
  const { rows, shown } = answerRows(day, accountId);
  const found = await rows.where(and(shown, eq(promptAnswer.accountId, accountId))).limit(1);
  return (await viewsOf(found, day, accountId))[0] ?? null;
}

/** Whether somebody may see that answer of the day at all. */
export async function isShownTo(readerId: string, day: DayRow, answerId: string): Promise<boolean> {
  const { rows, shown } = answerRows(day, readerId);
  return (await rows.where(and(shown, eq(promptAnswer.id, answerId))).limit(1)).length > 0;
}

async function viewsOf(rows: Row[], day: DayRow, readerId: string): Promise<AnswerView[]> {
  const reader = { accountId: readerId, groupId: day.groupId };
  const ids = rows.map(({ id }) => id);
  const replies = await repliesTo(ids, reader, repliesAtOnce);
  return Promise.all(
    rows.map(async (row) => {
      const { replies: first = [], next = null } = replies.get(row.id) ?? {};
      return {
        id: row.id,
        author: { id: row.accountId, name: row.name },
        value: await valueOf(row),
        at: row.answeredAt.toISOString(),
        isMine: row.accountId === readerId,
        isChanged: row.changedAt !== null,
        replies: first,
        moreReplies: next,
      };
    }),
  );
}

/** What an answer that is none of skipped says, with its words opened. */
export async function valueOf(row: typeof promptAnswer.$inferSelect): Promise<AnswerValue> {
  if (row.scale !== null) return { kind: "scale", value: row.scale };
  if (row.choice !== null) return { kind: "choice", option: row.choice };
  return { kind: "text", text: await unseal(row.accountId, row.body!) };
}
