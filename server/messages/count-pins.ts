import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { message } from "#db/schema/index.ts";

/** How many messages are pinned in a group, and can be read. */
export async function countPins(groupId: number): Promise<number> {
  const [pinned] = await database()
    .select({ count: count() })
    .from(message)
    .where(
      and(eq(message.groupId, groupId), isNotNull(message.pinnedAt), isNull(message.hiddenAt)),
    );
  return pinned?.count ?? 0;
}
