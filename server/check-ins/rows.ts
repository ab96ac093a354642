import { getTableColumns, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { checkIn, group } from "#db/schema/index.ts";
import { unseal } from "../vault/seal.ts";
import type { Answers, CheckInView } from "./contract.ts";

/** A check-in as it is stored, with the names of the group that may see it. */
export type CheckInRow = typeof checkIn.$inferSelect & {
  slug: string | null;
  groupName: string | null;
};

/** Check-ins with the group that each is shared with; the caller says which ones. */
export function checkInRows() {
  return database()
    .select({ ...getTableColumns(checkIn), slug: group.slug, groupName: group.name })
    .from(checkIn)
    .leftJoin(group, eq(group.id, checkIn.groupId))
    .$dynamic();
}

/** What was answered, with the note opened if it may be. */
export async function answersOf(
  row: typeof checkIn.$inferSelect,
  withNote: boolean,
): Promise<Answers> {
  const { arousal, craving, mood, sleepHours, halt, returnedToUse } = row;
  const note = withNote && row.note ? await unseal(row.accountId, row.note) : null;
  return { arousal, craving, mood, sleepHours, halt, returnedToUse, note };
}

/** A check-in as its author sees it. */
export async function viewOf(row: CheckInRow): Promise<CheckInView> {
  const { id, clientId, localDay, madeAt, timeZone, isDaily, slug, groupName, sharesNote } = row;
  return {
    id,
    clientId,
    day: localDay,
    at: madeAt.toISOString(),
    timeZone,
    isDaily,
    ...(await answersOf(row, true)),
    sharedWith: slug === null ? null : { slug, name: groupName ?? slug, withNote: sharesNote },
  };
}
