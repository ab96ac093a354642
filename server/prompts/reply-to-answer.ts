import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { promptReply } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { sealFor, unseal } from "../vault/seal.ts";
import { ReplyToAnswer, type PromptReplied } from "./contract.ts";
import { crisisIn } from "./crisis.ts";
import { mayReadThread } from "./day-heads.ts";
import { refuseUnlessHere, requireDay } from "./one-day.ts";
import { isShownTo } from "./thread.ts";

/**
 * Says something to an answer that I may read; also when the day is closed, for it is a conversation.
 * The same client id is the same reply. Its author is told what it says of a crisis.
 * Refuses with `not-found` for outsiders and for what I may not read, `conflict` for an archived group
 * and one that I rest from.
 */
export const replyToAnswer = operation(
  {
    input: ReplyToAnswer,
    pace: [
      { name: "reply-burst", points: 20, seconds: 10, per: perAccount },
      { name: "reply-hour", points: 300, seconds: 3600, per: perAccount },
    ],
  },
  async function replyToAnswer({ actor }, { answerId, clientId, body, ...which }) {
    const { accountId } = actor;
    const { membership, row: day } = await requireDay(accountId, which);
    refuseUnlessHere(membership);
    if (!mayReadThread(day, new Date()) || !(await isShownTo(accountId, day, answerId)))
      throw new Refusal("not-found");
    const reply = { answerId, accountId, clientId, body: await sealFor(accountId, body) };
    const stored = await transaction(async () => {
      const [fresh] = await database()
        .insert(promptReply)
        .values(reply)
        .onConflictDoNothing()
        .returning();
      if (!fresh) return storedBefore(accountId, clientId, answerId);
      const { groupId, slug } = membership;
      announce("prompt-changed", { groupId, slug, day: day.day });
      return fresh;
    });
    const words = await unseal(accountId, stored.body);
    return {
      reply: {
        id: stored.id,
        author: { id: accountId, name: actor.displayName },
        body: words,
        at: stored.createdAt.toISOString(),
        isMine: true,
      },
      crisis: crisisIn([words]),
    } satisfies PromptReplied;
  },
);

/** A client id is of one reply; one that went to another answer is no retry. */
async function storedBefore(accountId: string, clientId: string, answerId: string) {
  const [row] = await database()
    .select()
    .from(promptReply)
    .where(and(eq(promptReply.accountId, accountId), eq(promptReply.clientId, clientId)));
  if (row?.answerId !== answerId) throw new Refusal("conflict");
  return row;
}
