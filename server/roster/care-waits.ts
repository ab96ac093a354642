import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationCase } from "#db/schema/index.ts";
import { OneGroup } from "../groups/contract.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import type { CareWaits } from "./care-contract.ts";

/**
 * Whether something of mine in a group waits as a crisis, since yesterday at most: then help stays beside the room
 * until somebody has looked. What others complained of is no crisis, and not among it. Refuses outsiders with `not-found`.
 */
export const careWaits = operation(
  { input: OneGroup },
  async function careWaits({ actor }, { slug }): Promise<CareWaits | null> {
    const { groupId } = await requireMembership(actor.accountId, slug);
    const [waits] = await database()
      .select({ seq: moderationCase.messageSeq })
      .from(moderationCase)
      .where(
        and(
          eq(moderationCase.groupId, groupId),
          eq(moderationCase.personId, actor.accountId),
          eq(moderationCase.urgency, 0),
          isNull(moderationCase.resolvedAt),
          gt(moderationCase.openedAt, sql`now() - interval '1 day'`),
        ),
      )
      .orderBy(desc(moderationCase.openedAt))
      .limit(1);
    return waits ?? null;
  },
);
