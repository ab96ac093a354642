import { and, eq, isNotNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { OneGroup } from "./contract.ts";
import { requireMembership } from "./membership.ts";

/** Comes back from a rest, as if it had not been. Refuses with `not-found` for outsiders. */
export const resumeGroup = operation(
  { input: OneGroup },
  async function resumeGroup({ actor }, { slug }) {
    const { accountId } = actor;
    await transaction(async () => {
      const { groupId } = await requireMembership(accountId, slug);
      const resumed = await database()
        .update(membership)
        .set({ pausedAt: null })
        .where(
          and(
            eq(membership.groupId, groupId),
            eq(membership.accountId, accountId),
            isNotNull(membership.pausedAt),
          ),
        )
        .returning({ groupId: membership.groupId });
      if (resumed.length > 0) announce("member-resumed", { groupId, accountId });
    });
    return { slug };
  },
);
