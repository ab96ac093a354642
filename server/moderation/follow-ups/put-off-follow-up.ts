import { eq } from "drizzle-orm";
import { DateTime } from "luxon";
import { database, transaction } from "#db/client.ts";
import { followUp } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { PutOffFollowUp } from "./follow-up-contract.ts";
import { nextMorning } from "./next-morning.ts";
import { requireFollowUp } from "./one-follow-up.ts";

/** Puts a follow-up off to the morning in so many days; it is mine then. Refuses like `requireFollowUp`. */
export const putOffFollowUp = operation(
  { input: PutOffFollowUp },
  async function putOffFollowUp({ actor }, { id, days }): Promise<{ id: string }> {
    return transaction(async () => {
      await requireFollowUp(actor, id);
      const { accountId: ownerId, timeZone: zone } = actor;
      const first = DateTime.fromJSDate(nextMorning(new Date(), zone), { zone });
      const dueAt = first.plus({ days: days - 1 }).toJSDate();
      await database().update(followUp).set({ dueAt, ownerId }).where(eq(followUp.id, id));
      return { id };
    });
  },
);
