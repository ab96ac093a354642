import { and, asc, gt, inArray, isNull, lt } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { gapTold, group, openHours } from "#db/schema/index.ts";
import { notify } from "../moderation/notify-concerned.ts";
import { gapsAhead } from "./gaps-ahead.ts";
import { moderatorsOf } from "./moderators-of.ts";
import { readPlan } from "./read-plan.ts";
import { staffIds } from "./staff-ids.ts";

/** Groups that are looked at together. */
const page = 100;
/** What was told so long ago is over, in milliseconds. */
const keptFor = 30 * 86_400_000;

/**
 * The job, once a day: tells a group's moderators and staff that there are open hours in the coming week that nobody
 * holds; of each such hours once, and one notice for all that are new.
 */
export async function warnOfGaps(now = new Date()): Promise<void> {
  await database()
    .delete(gapTold)
    .where(lt(gapTold.from, new Date(now.getTime() - keptFor)));
  for (let after = 0; ;) {
    const rooms = await database()
      .select({ id: group.id })
      .from(group)
      .where(
        and(
          isNull(group.archivedAt),
          gt(group.id, after),
          inArray(group.id, database().select({ id: openHours.groupId }).from(openHours)),
        ),
      )
      .orderBy(asc(group.id))
      .limit(page);
    for (const { id } of rooms) await warnGroup(id, now);
    if (rooms.length < page) return;
    after = rooms.at(-1)!.id;
  }
}

async function warnGroup(groupId: number, now: Date): Promise<void> {
  const coming = gapsAhead(await readPlan(groupId), now).filter(({ from }) => from > now);
  if (coming.length === 0) return;
  await transaction(async () => {
    const untold = await database()
      .insert(gapTold)
      .values(coming.map(({ from }) => ({ groupId, from, toldAt: now })))
      .onConflictDoNothing()
      .returning({ from: gapTold.from });
    if (untold.length === 0) return;
    for (const accountId of await concernedBy(groupId))
      await notify({ accountId, groupId, kind: "hours-open" }, "");
  });
}

async function concernedBy(groupId: number): Promise<Set<string>> {
  return new Set([...(await moderatorsOf(groupId)), ...(await staffIds())]);
}
