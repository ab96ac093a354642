import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { SetNotifyLevel } from "./contract.ts";

/**
 * Chooses what of a group may reach me on a closed phone. Refuses with `not-found` for outsiders.
 */
export const setNotifyLevel = operation(
  { input: SetNotifyLevel },
  async function setNotifyLevel({ actor }, { slug, level }) {
    const { groupId } = await requireMembership(actor.accountId, slug);
    await database()
      .update(membership)
      .set({ notify: level })
      .where(and(eq(membership.groupId, groupId), eq(membership.accountId, actor.accountId)));
    return { slug, level };
  },
);
