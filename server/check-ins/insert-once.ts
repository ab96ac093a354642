import { hotSql } from "#db/client.ts";
import type { checkIn } from "#db/schema/index.ts";
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
 * the ordinary case, and so in need of no transaction around it; it must not stand in one.
 */
export async function insertOnce(written: Written, place: PlaceInTime): Promise<CheckInRow | null> {
  const row = (await insert(written, place, true)) ?? (await insert(written, place, false));
  if (!row) return null;
  const { slug, name } = written.audience ?? justMe;
  tellGroups(row.id, justMe, { groupId: row.groupId, slug });
  return { ...row, slug, groupName: name };
}

/** Written by hand: put together anew for each check-in, it takes longer than the database does. */
async function insert(
  { accountId, clientId, answers, audience }: Written,
  place: PlaceInTime,
  isDaily: boolean,
): Promise<typeof checkIn.$inferSelect | null> {
  const { groupId, sharesNote } = audience ?? justMe;
  const { arousal, craving = null, mood = null, sleepHours = null, halt = [] } = answers;
  const { returnedToUse = null, note = null } = answers;
  const { madeAt, timeZone, localDay } = place;
  const [stored] = await hotSql()<{ id: string; created_at: string }[]>`
    insert into check_in (
      account_id, client_id, made_at, time_zone, local_day, is_daily, arousal, craving, mood,
      sleep_hours, halt, returned_to_use, note, group_id, shares_note
    ) values (
      ${accountId}, ${clientId}, ${madeAt.toISOString()}::timestamptz, ${timeZone}, ${localDay}, ${isDaily},
      ${arousal}, ${craving}, ${mood}, ${sleepHours}, ${halt}::text[], ${returnedToUse}, ${note},
      ${groupId}, ${sharesNote}
    )
    on conflict do nothing returning id, created_at`;
  if (!stored) return null;
  const answered = { arousal, craving, mood, sleepHours, halt, returnedToUse, note };
  const audienced = { groupId, sharesNote };
  const createdAt = new Date(stored.created_at);
  return {
    id: stored.id,
    accountId,
    clientId,
    ...place,
    isDaily,
    ...answered,
    ...audienced,
    createdAt,
  };
}
