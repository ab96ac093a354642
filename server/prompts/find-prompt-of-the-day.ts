import { and, desc, eq, gt, gte, lte, sql } from "drizzle-orm";
import { hotQuery } from "#db/client.ts";
import { promptDay } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { OneGroup, type PromptDayHead } from "./contract.ts";
import { dayRows, headOf, oldestOpen } from "./day-heads.ts";

const { placeholder } = sql;
const newestOpen = hotQuery((db) =>
  dayRows(placeholder("accountId"), db)
    .where(
      and(
        eq(promptDay.groupId, placeholder("groupId")),
        gte(promptDay.day, placeholder("from")),
        lte(promptDay.opensAt, placeholder("now")),
        gt(promptDay.closesAt, placeholder("now")),
      ),
    )
    .orderBy(desc(promptDay.day))
    .limit(1)
    .prepare("prompt_of_the_day"),
);

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
    const { accountId } = actor;
    const [row] = await newestOpen().execute({
      accountId,
      groupId,
      from: oldestOpen(now),
      now: now.toISOString(),
    });
    return row ? headOf(row, now) : null;
  },
);
