import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationCase, shiftChange } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { escalation } from "../moderation/escalation.ts";
import { operation } from "../operation.ts";
import { enqueue } from "../queue.ts";
import { ChangeNow } from "./contract.ts";
import { changeNow } from "./change-now.ts";

/**
 * Says that I can't be on call now, for some hours; a crisis that nobody has claimed goes on to the next at once.
 * Refuses like `requireModerator`.
 */
export const standAside = operation(
  { input: ChangeNow },
  async function standAside({ actor }, { slug, hours }): Promise<{ slug: string }> {
    const { groupId } = await requireModerator(actor.accountId, slug);
    return transaction(async () => {
      await changeNow(groupId, actor.accountId, "away", hours);
      await hurry(groupId);
      return { slug };
    });
  },
);

/** Who waits in this group does not wait for me. */
async function hurry(groupId: number): Promise<void> {
  const waiting = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(
      and(
        eq(moderationCase.groupId, groupId),
        eq(moderationCase.urgency, 0),
        isNull(moderationCase.resolvedAt),
        isNull(moderationCase.claimedBy),
      ),
    )
    .limit(20);
  for (const { id } of waiting) {
    const [made] = await database()
      .select({ count: sql<number>`count(*)::int` })
      .from(shiftChange)
      .where(eq(shiftChange.groupId, groupId));
    const step = 10_000 + (made?.count ?? 0);
    await enqueue("escalate-case", { caseId: id, step }, escalation(id));
  }
}
