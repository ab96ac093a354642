import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { OneGroup } from "./contract.ts";
import { requireMembership } from "./membership.ts";

/**
 * Rests from a group: nothing of it arrives any more, and nobody else sees a difference.
 * Refuses with `not-found` for outsiders.
 */
export const pauseGroup = operation(
  { input: OneGroup },
  async function pauseGroup({ actor }, { slug }) {
    const { accountId } = actor;
    await transaction(async () => {
      const { groupId } = await requireMembership(accountId, slug);
      const paused = await database()
        .update(membership)
        .set({ pausedAt: sql`now()` })
        .where(
          and(
            eq(membership.groupId, groupId),
            eq(membership.accountId, accountId),
            isNull(membership.pausedAt),
          ),
        )
        .returning({ groupId: membership.groupId });
      if (paused.length > 0) announce("member-left", { groupId, slug, accountId });
    });
    return { slug };
  },
);
