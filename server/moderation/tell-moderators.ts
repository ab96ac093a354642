import { and, eq, isNotNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, membership, moderationCase } from "#db/schema/index.ts";
import { announce } from "../events.ts";

/**
 * Tells everybody at whose desk a case lies that it is another now: the group's moderators, and staff once it
 * was handed to them; never the person whom it is about.
 */
export async function tellModerators(groupId: number, caseId: string): Promise<void> {
  const [found] = await database()
    .select({ personId: moderationCase.personId, escalatedAt: moderationCase.escalatedAt })
    .from(moderationCase)
    .where(eq(moderationCase.id, caseId));
  const moderators = await database()
    .select({ id: membership.accountId })
    .from(membership)
    .where(and(eq(membership.groupId, groupId), eq(membership.role, "moderator")));
  // Asked by themselves: together it would be a question to everybody in the house.
  const staff = found?.escalatedAt ? await staffIds() : [];
  const all = new Set([...moderators, ...staff].map(({ id }) => id));
  announce("case-changed", { caseId, accountIds: [...all].filter((id) => id !== found?.personId) });
}

const staffIds = () =>
  database().select({ id: account.id }).from(account).where(isNotNull(account.staffRole));
