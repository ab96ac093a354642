import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { perPage, ReadReplies, type ReplyPage } from "./contract.ts";
import { parseCursor } from "../cursor.ts";
import { mayReadThread } from "./day-heads.ts";
import { requireDay } from "./one-day.ts";
import { repliesTo } from "./replies.ts";
import { isShownTo } from "./thread.ts";

/**
 * A page of the replies to an answer, the oldest first. Refuses with `not-found` outsiders, and
 * whoever may not read that answer.
 */
export const readReplies = operation(
  { input: ReadReplies },
  async function readReplies({ actor }, { answerId, after, ...which }): Promise<ReplyPage> {
    const { accountId } = actor;
    const { row: day } = await requireDay(accountId, which);
    if (!mayReadThread(day, new Date()) || !(await isShownTo(accountId, day, answerId)))
      throw new Refusal("not-found");
    const reader = { accountId, groupId: day.groupId };
    const found = await repliesTo([answerId], reader, perPage, parseCursor(after));
    return found.get(answerId) ?? { replies: [], next: null };
  },
);
