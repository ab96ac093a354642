import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group, openHours } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { SetHours } from "./contract.ts";
import { tendGroup } from "./tend-hours.ts";

/**
 * Sets when a group is meant to have somebody with it, and what is different outside of that; no weekday is no
 * hours. Refuses like `requireModerator`.
 */
export const setHours = operation(
  { input: SetHours },
  async function setHours({ actor }, input): Promise<{ slug: string }> {
    const { slug, timeZone, outside, weekdays, from, until } = input;
    const { groupId } = await requireModerator(actor.accountId, slug);
    return transaction(async () => {
      await database().update(group).set({ timeZone, outside }).where(eq(group.id, groupId));
      await database().delete(openHours).where(eq(openHours.groupId, groupId));
      const rows = [...new Set(weekdays)].map((weekday) => ({
        groupId,
        weekday,
        fromMinute: from,
        untilMinute: until === 0 ? 1440 : until,
      }));
      if (rows.length > 0) await database().insert(openHours).values(rows);
      await tendGroup(groupId, new Date());
      return { slug };
    });
  },
);
