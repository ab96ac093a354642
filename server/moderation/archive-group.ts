import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { postNotice } from "../messages/post-notice.ts";
import { operation } from "../operation.ts";
import { KeepGroup } from "./centre-contract.ts";
import { requireCentreGroup } from "./centre-group.ts";
import { recordAct } from "./record-act.ts";

/**
 * Staff archive a group: it can be read, and nothing is written in it or asked of it any more. Its room is told, and
 * why is on record. Archiving what is archived changes nothing. Refuses everybody else with `not-found`.
 */
export const archiveGroup = operation(
  { input: KeepGroup },
  async function archiveGroup({ actor }, { slug, reason }): Promise<{ slug: string }> {
    return transaction(async () => {
      const { id: groupId, archivedAt } = await requireCentreGroup(actor, slug, true);
      if (archivedAt) return { slug };
      // The last that is said in it; afterwards nothing more can be.
      await postNotice(groupId, { kind: "group-archived" });
      await database().update(group).set({ archivedAt: new Date() }).where(eq(group.id, groupId));
      await recordAct({ actorId: actor.accountId, groupId, kind: "archive-group", reason });
      announce("writing-changed", { groupId, slug, accountId: null });
      return { slug };
    });
  },
);
