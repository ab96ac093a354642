import { and, eq, isNotNull, or } from "drizzle-orm";
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
    .select({ id: account.id })
    .from(account)
    .leftJoin(
      membership,
      and(eq(membership.accountId, account.id), eq(membership.groupId, groupId)),
    )
    .where(
      or(
        eq(membership.role, "moderator"),
        found?.escalatedAt ? isNotNull(account.staffRole) : undefined,
      ),
    );
  const accountIds = moderators.map(({ id }) => id).filter((id) => id !== found?.personId);
  announce("case-changed", { caseId, accountIds });
}
