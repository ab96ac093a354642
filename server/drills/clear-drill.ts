import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import {
  account,
  drill,
  drillPerson,
  group,
  membership,
  moderationCase,
} from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { isInDrill } from "../moderation/in-drill.ts";
import { tellModerators } from "../moderation/tell-moderators.ts";
import { enqueue, type Jobs } from "../queue.ts";
import { slugOf, type Drill } from "./one-drill.ts";

/** So long somebody real who waits in a practice group is given, before it is looked at again, in milliseconds. */
const patience = 15 * 60_000;

/**
 * The job: clears away what a drill that is over has left: its group with all that was said and done in it, and the
 * invented people. The record of moderation stays. Where a moderator asked for a person in it themselves, that is
 * no drill: it waits until somebody was with them.
 */
export async function clearDrill({ drillId }: Jobs["clear-drill"]): Promise<void> {
  await transaction(async () => {
    const [row] = await database()
      .select()
      .from(drill)
      .where(and(eq(drill.id, drillId), isNotNull(drill.endedAt)))
      .for("update");
    if (!row) return;
    if (await isNeeded(row)) {
      const runAt = new Date(Date.now() + patience);
      await enqueue("clear-drill", { drillId }, { jobKey: `clear-drill:${drillId}`, runAt });
      return;
    }
    await tellOfTheEnd(row);
    await database().delete(group).where(eq(group.id, row.groupId));
    const invented = database()
      .select({ id: drillPerson.accountId })
      .from(drillPerson)
      .where(eq(drillPerson.drillId, drillId));
    await database()
      .delete(account)
      .where(and(inArray(account.id, invented), account.isInvented));
  });
}

async function isNeeded({ groupId }: Drill): Promise<boolean> {
  const open = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(
      and(
        eq(moderationCase.groupId, groupId),
        isNull(moderationCase.resolvedAt),
        eq(moderationCase.urgency, 0),
        sql`not ${isInDrill}`,
      ),
    )
    .limit(1);
  return open.length > 0;
}

/** Open rooms close and desks look again, once it is committed. */
async function tellOfTheEnd(row: Drill): Promise<void> {
  const { groupId } = row;
  const cases = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(eq(moderationCase.groupId, groupId));
  for (const { id } of cases) await tellModerators(groupId, id);
  const members = await database()
    .select({ accountId: membership.accountId })
    .from(membership)
    .where(eq(membership.groupId, groupId));
  const slug = slugOf(row);
  for (const { accountId } of members) announce("member-left", { groupId, slug, accountId });
}
