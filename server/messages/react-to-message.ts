import { and, count, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { messageReaction } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { changeMessage } from "./change-message.ts";
import { ReactToMessage, type MessageView } from "./contract.ts";
import { refuseIfGone, requireWriter } from "./may-change.ts";

/**
 * Answers a message without words, or takes that back. Twice the same is once.
 * Refuses with `not-found` for outsiders, `conflict` when the message is gone and where one can't
 * write.
 */
export const reactToMessage = operation(
  {
    input: ReactToMessage,
    pace: [{ name: "react-to-message", points: 60, seconds: 60, per: perAccount }],
  },
  async function reactToMessage({ actor }, { slug, seq, kind, on }): Promise<MessageView> {
    const { accountId } = actor;
    const membership = await requireWriter(accountId, slug);
    const { groupId } = membership;
    return changeMessage(membership, accountId, seq, async (row) => {
      refuseIfGone(row);
      const reaction = { groupId, seq, accountId, kind };
      const isNew = on ? await add(reaction) : await remove(reaction);
      return isNew ? { reactions: await countReactions(groupId, seq) } : null;
    });
  },
);

type Reaction = typeof messageReaction.$inferInsert;

async function add(reaction: Reaction): Promise<boolean> {
  const added = await database()
    .insert(messageReaction)
    .values(reaction)
    .onConflictDoNothing()
    .returning({ seq: messageReaction.seq });
  return added.length > 0;
}

async function remove({ groupId, seq, accountId, kind }: Reaction): Promise<boolean> {
  const removed = await database()
    .delete(messageReaction)
    .where(
      and(
        eq(messageReaction.groupId, groupId),
        eq(messageReaction.accountId, accountId),
        eq(messageReaction.seq, seq),
        eq(messageReaction.kind, kind),
      ),
    )
    .returning({ seq: messageReaction.seq });
  return removed.length > 0;
}

async function countReactions(groupId: number, seq: number) {
  const rows = await database()
    .select({ kind: messageReaction.kind, count: count() })
    .from(messageReaction)
    .where(and(eq(messageReaction.groupId, groupId), eq(messageReaction.seq, seq)))
    .groupBy(messageReaction.kind);
  return Object.fromEntries(rows.map((row) => [row.kind, row.count]));
}
