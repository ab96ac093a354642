import { and, eq, or, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { buddy } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { notify } from "../moderation/notify-concerned.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { EndBuddy } from "./contract.ts";

/**
 * Ends that somebody is with a newcomer: by either of them, without a reason, or by a moderator; the other is told
 * kindly. What is over already stays so. Refuses outsiders with `not-found`.
 */
export const endBuddy = operation(
  { input: EndBuddy },
  async function endBuddy({ actor }, { slug, newcomerId }) {
    const { accountId } = actor;
    const mine = await requireMembership(accountId, slug);
    const { groupId } = mine;
    await transaction(async () => {
      const [ended] = await database()
        .delete(buddy)
        .where(
          and(
            eq(buddy.groupId, groupId),
            eq(buddy.newcomerId, newcomerId),
            may.care.keep(mine, mine)
              ? sql`true`
              : or(eq(buddy.newcomerId, accountId), eq(buddy.buddyId, accountId)),
          ),
        )
        .returning();
      if (!ended) return;
      for (const one of [ended.newcomerId, ended.buddyId])
        if (one !== accountId) await notify({ accountId: one, groupId, kind: "buddy-over" }, "");
    });
    return { slug };
  },
);
