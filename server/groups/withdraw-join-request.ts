import { and, eq, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, joinRequest } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { OneGroup } from "./contract.ts";
import { seenGroup } from "./seen-group.ts";

/**
 * Takes back one's own request to join. When nothing waits any more, that is fine too; the group's
 * page then shows what became of it. Refuses with `not-found` for groups that one may not know of.
 */
export const withdrawJoinRequest = operation(
  { input: OneGroup },
  async function withdrawJoinRequest({ actor }, { slug }) {
    const withdrawn = await database()
      .update(joinRequest)
      .set({ decidedAt: sql`now()`, decision: "withdrawn" })
      .from(group)
      .where(
        and(
          eq(group.id, joinRequest.groupId),
          eq(group.slug, slug),
          eq(joinRequest.accountId, actor.accountId),
          isNull(joinRequest.decidedAt),
        ),
      )
      .returning({ id: joinRequest.id });
    if (withdrawn.length === 0) await seenGroup(actor.accountId, slug);
    return { slug };
  },
);
