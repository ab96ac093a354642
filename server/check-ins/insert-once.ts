import { database } from "#db/client.ts";
import { checkIn } from "#db/schema/index.ts";
import { justMe, type Audience } from "./audience.ts";
import type { PlaceInTime } from "./place-in-time.ts";
import type { CheckInRow } from "./rows.ts";
import { tellGroups } from "./tell-groups.ts";

/** What somebody wrote: only the columns that are to be written. */
export interface Written {
  accountId: string;
  clientId: string;
  answers: Pick<typeof checkIn.$inferInsert, "arousal"> & Partial<typeof checkIn.$inferInsert>;
  /** Whom it is for; `null` leaves that as it is. */
  audience: Audience | null;
}

/**
 * Stores a check-in of a client id that was not there before; `null` when it was. Two at the same
 * moment are decided by the indexes: one is the day's check-in, the other a moment. One statement in
 * the ordinary case, and so in need of no transaction around it.
 */
export async function insertOnce(written: Written, place: PlaceInTime): Promise<CheckInRow | null> {
  const row = (await insert(written, place, true)) ?? (await insert(written, place, false));
  if (!row) return null;
  const { slug, name } = written.audience ?? justMe;
  tellGroups(row.id, justMe, { groupId: row.groupId, slug });
  return { ...row, slug, groupName: name };
}

async function insert(
  { accountId, clientId, answers, audience }: Written,
  place: PlaceInTime,
  isDaily: boolean,
) {
  const { groupId, sharesNote } = audience ?? justMe;
  const [row] = await database()
    .insert(checkIn)
    .values({ ...answers, accountId, clientId, groupId, sharesNote, ...place, isDaily })
    .onConflictDoNothing()
    .returning();
  return row;
}
