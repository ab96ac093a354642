import { asc, lt } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { notifySoon } from "./notify-group.ts";

/** Groups that one sweep takes; the next one comes within a minute. */
const mostGroups = 1000;

/** The job: finds what a killed process could not ask for any more. Groups are few: it reads them all. */
export async function sweepGroups(): Promise<void> {
  const behind = await database()
    .select({ id: group.id })
    .from(group)
    .where(lt(group.notifiedSeq, group.lastSeq))
    .orderBy(asc(group.id))
    .limit(mostGroups);
  for (const { id } of behind) await notifySoon(id);
}
