import { and, count, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { membership, shift } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { PlanShift } from "./contract.ts";

/** So many shifts a group's week can have: far more than people hold. */
const most = 200;

/** Puts a moderator of a group on call, each week on some days. Refuses like `requireModerator`. */
export const planShift = operation(
  { input: PlanShift },
  async function planShift({ actor }, input): Promise<{ slug: string }> {
    const { slug, personId, weekdays, from, until } = input;
    const { groupId } = await requireModerator(actor.accountId, slug);
    return transaction(async () => {
      await refuseUnlessModerator(groupId, personId);
      await refuseIfFull(groupId, weekdays.length);
      const stretch = { fromMinute: from, untilMinute: until === 0 ? 1440 : until };
      const days = [...new Set(weekdays)];
      await database()
        .insert(shift)
        .values(days.map((weekday) => ({ groupId, accountId: personId, weekday, ...stretch })));
      return { slug };
    });
  },
);

async function refuseUnlessModerator(groupId: number, accountId: string): Promise<void> {
  const [row] = await database()
    .select({ role: membership.role })
    .from(membership)
    .where(and(eq(membership.groupId, groupId), eq(membership.accountId, accountId)));
  if (row?.role !== "moderator") throw refuseField("personId", "roster.moderator-needed");
}

async function refuseIfFull(groupId: number, more: number): Promise<void> {
  const [row] = await database()
    .select({ count: count() })
    .from(shift)
    .where(eq(shift.groupId, groupId));
  if ((row?.count ?? 0) + more > most)
    throw new Refusal("conflict", { message: { key: "roster.too-many" } });
}
