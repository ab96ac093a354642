import { and, asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, membership, shift } from "#db/schema/index.ts";
import { OneGroup } from "../groups/contract.ts";
import { headingFor } from "../groups/heading.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import type { RosterView, ShiftView, StretchView } from "./contract.ts";
import { endsSoon } from "./ends-soon.ts";
import { gapsAhead, spanOf } from "./gaps-ahead.ts";
import { gapsIn } from "./gaps.ts";
import { onCallAt } from "./on-call.ts";
import { readPlan } from "./read-plan.ts";
import type { Stretch } from "./stretch.ts";
import { swapsFor } from "./swaps/my-swaps.ts";
import { withGroup } from "./with-group.ts";

/** A group's week, for its moderators: hours, shifts, and what nobody holds. Refuses like `requireModerator`. */
export const lookAtRoster = operation(
  { input: OneGroup },
  async function lookAtRoster({ actor }, { slug }): Promise<RosterView> {
    const found = await requireModerator(actor.accountId, slug);
    const week = await readPlan(found.groupId);
    const now = new Date();
    const { groupId } = found;
    const [heading, shifts, moderators, here, swaps] = await Promise.all([
      headingFor(found),
      shiftsOf(found.groupId),
      moderatorsOf(found.groupId),
      withGroup(week, now),
      swapsFor({ groupId, week }, actor.accountId),
    ]);
    const mine = onCallAt(week, now).find((one) => one.accountId === actor.accountId);
    return {
      heading,
      timeZone: week.zone,
      outside: week.outside,
      hours: week.hours.map(viewOf),
      shifts,
      gaps: gapsIn(week.hours, week.shifts).map(viewOf),
      moderators,
      now: here ?? { names: [], isOpen: true, outside: week.outside, opensAt: null },
      iAmOnCall: mine !== undefined,
      endsSoon: endsSoon(mine, now),
      gapsAhead: gapsAhead(week, now).map(spanOf),
      swaps,
    };
  },
);

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const viewOf = ({ weekday, fromMinute, untilMinute }: Stretch): StretchView => ({
  weekday,
  from: clock(fromMinute),
  until: clock(untilMinute),
});

async function shiftsOf(groupId: number): Promise<ShiftView[]> {
  const rows = await database()
    .select({ row: shift, name: account.displayName })
    .from(shift)
    .innerJoin(account, eq(account.id, shift.accountId))
    .innerJoin(
      membership,
      and(eq(membership.groupId, shift.groupId), eq(membership.accountId, shift.accountId)),
    )
    .where(and(eq(shift.groupId, groupId), eq(membership.role, "moderator")))
    .orderBy(asc(shift.weekday), asc(shift.fromMinute), asc(account.displayName));
  return rows.map(({ row, name }) => ({
    id: row.id,
    ...viewOf(row),
    person: { id: row.accountId, name },
  }));
}

function moderatorsOf(groupId: number) {
  return database()
    .select({ id: account.id, name: account.displayName })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(and(eq(membership.groupId, groupId), eq(membership.role, "moderator")))
    .orderBy(asc(account.displayName));
}
