import { and, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { MarkRead } from "./contract.ts";

/**
 * Notes how far somebody has read: only ever forwards, and never beyond what was said.
 * Answers with where they are now. Refuses with `not-found` for outsiders.
 */
export const markRead = operation(
  { input: MarkRead },
  async function markRead({ actor }, { slug, seq }) {
    const [marked] = await database()
      .update(membership)
      .set({
        lastReadSeq: sql`greatest(${membership.lastReadSeq}, least(${seq}::int, ${group.lastSeq}))`,
      })
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
