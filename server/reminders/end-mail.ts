import { eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { reminder } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAddress } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { ByLink } from "./contract.ts";
import { accountOfLink } from "./link-token.ts";

/**
 * Ends somebody's reminders by mail, by a letter's link and whoever presses it; notifications stay.
 * A second press is as good as the first. Refuses with `not-found` what we have not signed.
 */
export const endMail = operation(
  {
    for: "anyone",
    input: ByLink,
    pace: [{ name: "end-mail", points: 600, seconds: 3600, per: perAddress }],
  },
  async function endMail(_caller, { token }): Promise<null> {
    const accountId = accountOfLink(token);
    if (!accountId) throw new Refusal("not-found");
    await database()
      .update(reminder)
      .set({
        byMail: false,
        nextDueAt: sql`case when ${reminder.byPush} then ${reminder.nextDueAt} end`,
      })
      .where(eq(reminder.accountId, accountId));
    return null;
  },
);
