import { and, asc, eq, gt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership, openHours, shift, shiftChange } from "#db/schema/index.ts";
import type { Week } from "./with-group.ts";

/** A group's plan as it is stored; shifts of people who moderate it no more do not count. */
export async function readPlan(groupId: number): Promise<Week> {
  const [[room], shifts, changes, hours] = await Promise.all([
    database()
      .select({ zone: group.timeZone, outside: group.outside })
      .from(group)
      .where(eq(group.id, groupId)),
    database()
      .select({
        accountId: shift.accountId,
        weekday: shift.weekday,
        fromMinute: shift.fromMinute,
        untilMinute: shift.untilMinute,
      })
      .from(shift)
      .innerJoin(
        membership,
        and(eq(membership.groupId, shift.groupId), eq(membership.accountId, shift.accountId)),
      )
      .where(and(eq(shift.groupId, groupId), eq(membership.role, "moderator")))
      .orderBy(asc(shift.weekday), asc(shift.fromMinute)),
    database()
      .select({
        accountId: shiftChange.accountId,
        kind: shiftChange.kind,
        from: shiftChange.from,
        until: shiftChange.until,
      })
      .from(shiftChange)
      .where(and(eq(shiftChange.groupId, groupId), gt(shiftChange.until, sql`now()`))),
    database().select().from(openHours).where(eq(openHours.groupId, groupId)),
  ]);
  const { zone = "UTC", outside = "open" } = room ?? {};
  return { zone, outside, shifts, changes, hours };
}
