import { and, eq, isNotNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { followUp, moderationCase, report } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { nextMorning } from "./next-morning.ts";

/**
 * After a crisis somebody asks the person how they are: the next morning, on the list of whoever resolved it. In the
 * transaction that resolves it, once for each case. Not where a rule had misread everyday talk.
 */
export async function planFollowUp(
  { id, groupId, personId, urgency, outcome }: typeof moderationCase.$inferSelect,
  { accountId, timeZone }: Actor,
): Promise<void> {
  if (urgency !== 0 || personId === null) return;
  if (outcome === "dismissed" && (await isMisread(id))) return;
  const dueAt = nextMorning(new Date(), timeZone);
  await database()
    .insert(followUp)
    .values({ caseId: id, groupId, personId, ownerId: accountId, dueAt })
    .onConflictDoNothing();
}

/** Nobody asked for it: a rule alone did. */
async function isMisread(caseId: string): Promise<boolean> {
  const [byAnybody] = await database()
    .select({ id: report.id })
    .from(report)
    .where(and(eq(report.caseId, caseId), isNotNull(report.reporterId)))
    .limit(1);
  return !byAnybody;
}
