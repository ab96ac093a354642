import { and, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { MarkRead } from "./contract.ts";

/**
 * Makes everything from `seq` on unread again, on purpose: something to come back to.
 * Answers with how far its reader has read now. Refuses with `not-found` for outsiders.
 */
export const markUnread = operation(
  { input: MarkRead },
  async function markUnread({ actor }, { slug, seq }) {
    const [marked] = await database()
      .update(membership)
      .set({ lastReadSeq: sql`least(${membership.lastReadSeq}, greatest(${seq}::int - 1, 0))` })
      .from(group)
      .where(
        and(
          eq(group.slug, slug),
          eq(membership.groupId, group.id),
          eq(membership.accountId, actor.accountId),
        ),
      )
      .returning({ lastReadSeq: membership.lastReadSeq });
    if (!marked) throw new Refusal("not-found");
    announce("read-moved", { accountId: actor.accountId, slug, ...marked });
    return marked;
  },
);
