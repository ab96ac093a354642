import { and, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { hotQuery } from "#db/client.ts";
import { message } from "#db/schema/index.ts";

const pins = hotQuery((db) =>
  db
    .select({ count: count() })
    .from(message)
    .where(
      and(
        eq(message.groupId, sql.placeholder("groupId")),
        isNotNull(message.pinnedAt),
        isNull(message.hiddenAt),
      ),
    )
    .prepare("count_pins"),
);

/** How many messages are pinned in a group, and can be read. */
export async function countPins(groupId: number): Promise<number> {
  const [pinned] = await pins().execute({ groupId });
  return pinned?.count ?? 0;
}
