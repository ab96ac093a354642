import { and, eq, isNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationCase } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { escalateOn } from "../moderation/escalation.ts";
import { operation } from "../operation.ts";
import { ChangeNow } from "./contract.ts";
import { changeNow } from "./change-now.ts";
import { wasAlerted } from "./was-alerted.ts";

/**
 * Says that I can't be on call now, for some hours; a crisis that nobody has claimed goes on to the next at once.
 * Refuses like `requireModerator`.
 */
export const standAside = operation(
  { input: ChangeNow },
  async function standAside({ actor }, { slug, hours }): Promise<{ slug: string }> {
    const { groupId } = await requireModerator(actor.accountId, slug);
    return transaction(async () => {
      await goAside(groupId, actor.accountId, hours);
      return { slug };
    });
  },
);

/** The same for one group, inside a transaction: who waits there does not wait for somebody who is away. */
export async function goAside(groupId: number, accountId: string, hours: number): Promise<void> {
  await changeNow(groupId, accountId, "away", hours);
  const waiting = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(
      and(
        eq(moderationCase.groupId, groupId),
        eq(moderationCase.urgency, 0),
        isNull(moderationCase.resolvedAt),
        isNull(moderationCase.claimedBy),
        wasAlerted(accountId),
      ),
    )
    .limit(20);
  for (const { id } of waiting) await escalateOn(id);
}
