import { and, desc, eq, gt, gte, lte } from "drizzle-orm";
import { promptDay } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { OneGroup, type PromptDayHead } from "./contract.ts";
import { dayRows, headOf, oldestOpen } from "./day-heads.ts";

/**
 * A group's newest open question; `null` when there is none, and for whoever rests from the group.
 * Refuses outsiders with `not-found`.
 */
export const findPromptOfTheDay = operation(
  { input: OneGroup },
  async function findPromptOfTheDay({ actor }, { slug }): Promise<PromptDayHead | null> {
    const { groupId, pausedAt, archivedAt } = await requireMembership(actor.accountId, slug);
    if (pausedAt || archivedAt) return null;
    const now = new Date();
    const [row] = await dayRows(actor.accountId)
      .where(
        and(
          eq(promptDay.groupId, groupId),
          gte(promptDay.day, oldestOpen(now)),
          lte(promptDay.opensAt, now),
          gt(promptDay.closesAt, now),
        ),
      )
      .orderBy(desc(promptDay.day))
      .limit(1);
    return row ? headOf(row, now) : null;
  },
);
