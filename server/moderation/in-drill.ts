import { eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, moderationCase } from "#db/schema/index.ts";

/**
 * Whether a case is about somebody who was invented for a drill. What a real person says in a practice group is
 * as real as anywhere. For a query over `moderation_case`.
 */
export const isInDrill = sql<boolean>`exists (select 1 from account as invented
  where invented.id = ${moderationCase.personId} and invented.is_invented)`;

/** Whether somebody was invented for a drill. */
export async function isInvented(accountId: string | null): Promise<boolean> {
  if (accountId === null) return false;
  const [found] = await database()
    .select({ isInvented: account.isInvented })
    .from(account)
    .where(eq(account.id, accountId));
  return found?.isInvented ?? false;
}
