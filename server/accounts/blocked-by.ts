import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { personalBlock } from "#db/schema/index.ts";

/** The ids of those whose messages somebody does not want to see; for that person's own pages alone. */
export async function blockedBy(accountId: string): Promise<string[]> {
  const rows = await database()
    .select({ id: personalBlock.blockedId })
    .from(personalBlock)
    .where(eq(personalBlock.accountId, accountId));
  return rows.map(({ id }) => id);
}
