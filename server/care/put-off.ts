import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { lookAfter } from "#db/schema/index.ts";
import { requireModerator } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { PutOff } from "./contract.ts";
import { requireAsker } from "./log-contact.ts";

/** Takes somebody off the outreach list for some days. Refuses like `logContact`. */
export const putOffOutreach = operation(
  { input: PutOff },
  async function putOffOutreach({ actor }, { slug, personId, days }) {
    const { groupId } = await requireModerator(actor.accountId, slug);
    await requireAsker(groupId, personId, actor.accountId);
    await database()
      .update(lookAfter)
      .set({ snoozedUntil: new Date(Date.now() + days * 86_400_000) })
      .where(and(eq(lookAfter.groupId, groupId), eq(lookAfter.accountId, personId)));
    return { slug };
  },
);
