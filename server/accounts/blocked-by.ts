import { eq, sql } from "drizzle-orm";
import { hotQuery } from "#db/client.ts";
import { personalBlock } from "#db/schema/index.ts";

const blocked = hotQuery((db) =>
  db
    .select({ id: personalBlock.blockedId })
    .from(personalBlock)
    .where(eq(personalBlock.accountId, sql.placeholder("accountId")))
    .prepare("blocked_by"),
);

/** The ids of those whose messages somebody does not want to see; for that person's own pages alone. */
export async function blockedBy(accountId: string): Promise<string[]> {
  const rows = await blocked().execute({ accountId });
  return rows.map(({ id }) => id);
}
