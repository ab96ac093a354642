import { and, eq, gte, isNull, ne, or, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, prompt } from "#db/schema/index.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { mostScheduled } from "./contract.ts";
import { daysAfter, firstCommonDay, nextDay, type Days } from "./schedule.ts";

/** Holds a group's schedule until the transaction ends: whoever else writes to it waits. */
export async function holdSchedule(groupId: number): Promise<void> {
  await database()
    .select({ id: group.id })
    .from(group)
    .where(eq(group.id, groupId))
    .for("no key update");
}

/**
 * That days are asked at all and share none with the other questions of the group, whose schedule is
 * held. What is over does not count.
 * @throws Refusal `invalid` beside `endsOn` or `weekdays`, there with the first day on which two would be
 * asked; `conflict` when the schedule is full.
 */
export async function refuseUnlessApart(
  { groupId, id }: { groupId: number; id?: string },
  days: Days,
  now: Date,
): Promise<void> {
  if (days.endsOn !== null && days.endsOn < days.startsOn)
    throw refuseField("endsOn", "prompts.end-before-start");
  // Behind all others it is still the day before, where it may be asked yet.
  const from = daysAfter(now.toISOString().slice(0, 10), -1);
  if (nextDay(days, from) === null) throw refuseField("weekdays", "prompts.never-asked");
  const others = await database()
    .select({ weekdays: prompt.weekdays, startsOn: prompt.startsOn, endsOn: prompt.endsOn })
    .from(prompt)
    .where(
      and(
        eq(prompt.groupId, groupId),
        isNull(prompt.endedAt),
        or(isNull(prompt.endsOn), gte(prompt.endsOn, from)),
        id === undefined ? undefined : ne(prompt.id, sql`${id}::uuid`),
      ),
    )
    .limit(mostScheduled);
  if (others.length >= mostScheduled)
    throw new Refusal("conflict", { message: { key: "prompts.schedule-full" } });
  const [first] = others
    .map((other) => firstCommonDay(days, other, from))
    .filter((day) => day !== null)
    .toSorted();
  if (first !== undefined) throw refuseField("weekdays", "prompts.day-taken", { day: first });
}
