import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { database, transaction } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import { raise } from "../moderation/raise.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { onCallAt } from "./on-call.ts";
import { readPlan } from "./read-plan.ts";

/** Groups of one person that are looked through for somebody on call. */
const mostGroups = 20;

/**
 * Asks for somebody to be with me now: a crisis case about me in one of my groups, the first one that has
 * somebody on call. Asking again while it is open is the same case. Refuses with `conflict` whoever is in no group.
 */
export const askForAPerson = operation(
  {
    input: z.object({}),
    pace: [{ name: "ask-for-a-person", points: 30, seconds: 3600, per: perAccount }],
  },
  async function askForAPerson({ actor }): Promise<{ caseId: string }> {
    return transaction(async () => {
      const groupId = await groupFor(actor.accountId);
      if (groupId === null) throw new Refusal("conflict", { message: { key: "roster.no-group" } });
      const { accountId } = actor;
      const { caseId } = await raise({
        groupId,
        about: { personId: accountId },
        urgency: "crisis",
        reporterId: accountId,
        reason: "asked-for-someone",
      });
      return { caseId };
    });
  },
);

/** Where somebody else is on call now; else the first that has a moderator at all. */
async function groupFor(accountId: string): Promise<number | null> {
  const mine = await database()
    .select({ id: group.id })
    .from(membership)
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(and(eq(membership.accountId, accountId), isNull(group.archivedAt)))
    .orderBy(asc(membership.pausedAt), asc(membership.joinedAt))
    .limit(mostGroups);
  for (const { id } of mine) {
    const here = onCallAt(await readPlan(id), new Date());
    if (here.some((one) => one.accountId !== accountId)) return id;
  }
  return mine[0]?.id ?? null;
}
