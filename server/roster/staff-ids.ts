import { and, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account } from "#db/schema/index.ts";

/** Everybody who works for the centre now. */
export async function staffIds(): Promise<string[]> {
  const rows = await database()
    .select({ id: account.id })
    .from(account)
    .where(and(isNotNull(account.staffRole), isNull(account.suspendedAt)));
  return rows.map(({ id }) => id);
}
