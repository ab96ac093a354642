import { inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";

/** How far a group has come. */
export interface GroupHead {
  groupId: number;
  slug: string;
  /** The newest message's `seq`. */
  lastSeq: number;
  /** The number of the last change to an older message. */
  lastChange: number;
}

/** How far these groups have come, in no particular order. */
export async function headsOf(groupIds: number[]): Promise<GroupHead[]> {
  if (groupIds.length === 0) return [];
  return database()
    .select({
      groupId: group.id,
      slug: group.slug,
      lastSeq: group.lastSeq,
      lastChange: group.lastChange,
    })
    .from(group)
    .where(inArray(group.id, groupIds));
}
