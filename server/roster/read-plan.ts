import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, group, membership, openHours, shift, shiftChange } from "#db/schema/index.ts";
import type { Week } from "./with-group.ts";

const isHeldBy = ({ groupId, accountId }: typeof shift | typeof shiftChange) =>
  and(eq(membership.groupId, groupId), eq(membership.accountId, accountId));
const isThere = and(eq(membership.role, "moderator"), isNull(account.suspendedAt));

/** A group's plan as it is stored; what people hold who moderate it no more does not count. */
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
      .innerJoin(membership, isHeldBy(shift))
      .innerJoin(account, eq(account.id, shift.accountId))
      .where(and(eq(shift.groupId, groupId), isThere))
      .orderBy(asc(shift.weekday), asc(shift.fromMinute)),
    database()
      .select({
        accountId: shiftChange.accountId,
        kind: shiftChange.kind,
        from: shiftChange.from,
        until: shiftChange.until,
      })
      .from(shiftChange)
      .innerJoin(membership, isHeldBy(shiftChange))
      .innerJoin(account, eq(account.id, shiftChange.accountId))
      .where(and(eq(shiftChange.groupId, groupId), isThere, gt(shiftChange.until, sql`now()`))),
    database().select().from(openHours).where(eq(openHours.groupId, groupId)),
  ]);
  const { zone = "UTC", outside = "open" } = room ?? {};
  return { zone, outside, shifts, changes, hours };
}
