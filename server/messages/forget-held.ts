import { lt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { heldMessage } from "#db/schema/index.ts";

/** Forgets for good what waited for a moderator, 30 days after it was decided or taken back. */
export async function forgetHeld(): Promise<void> {
  await database()
    .delete(heldMessage)
    .where(lt(heldMessage.decidedAt, sql`now() - interval '30 days'`));
}
