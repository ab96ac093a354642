import { and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { readPlan } from "./read-plan.ts";
import { opening } from "./with-group.ts";

/** Groups that one minute tends; groups are few. */
const mostGroups = 1000;

/**
 * The job: keeps until when each room rests, of groups that only their moderators write in outside of their hours.
 * A room opens by itself at its instant, whether or not the clock runs; it closes within a minute of its time.
 */
export async function tendHours(now = new Date()): Promise<void> {
  const rooms = await database()
    .select({ id: group.id })
    .from(group)
    .where(
      and(isNull(group.archivedAt), or(eq(group.outside, "quiet"), isNotNull(group.restsUntil))),
    )
    .orderBy(asc(group.id))
    .limit(mostGroups);
  for (const { id } of rooms) await tendGroup(id, now);
}

/** The same for one group. */
export async function tendGroup(groupId: number, now: Date): Promise<void> {
  const week = await readPlan(groupId);
  const { opensAt } = week.outside === "quiet" ? opening(week, now) : { opensAt: null };
  const changed = await database()
    .update(group)
    .set({ restsUntil: opensAt })
    .where(
      and(
        eq(group.id, groupId),
        sql`${group.restsUntil} is distinct from ${opensAt?.toISOString() ?? null}::timestamptz`,
      ),
    )
    .returning({ slug: group.slug });
  for (const { slug } of changed) announce("writing-changed", { groupId, slug, accountId: null });
}
