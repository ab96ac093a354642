import { sql } from "drizzle-orm";
import { database } from "#db/client.ts";

/** Forgets for good what deleted messages said, 30 days after they were deleted. */
export async function forgetDeletedWords(): Promise<void> {
  await database().execute(sql`
    delete from message_version v using message m
    where m.group_id = v.group_id and m.seq = v.seq
      and m.deleted_at < now() - interval '30 days'
      and v.replaced_at < now() - interval '30 days'`);
}
