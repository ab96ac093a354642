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
 * Staff open an archived group again, as it was. Its room is told, and why is on record. Refuses everybody else with
 * `not-found`.
 */
export const restoreGroup = operation(
  { input: KeepGroup },
  async function restoreGroup({ actor }, { slug, reason }): Promise<{ slug: string }> {
    return transaction(async () => {
      const { id: groupId, archivedAt } = await requireCentreGroup(actor, slug, true);
      if (!archivedAt) return { slug };
      await database().update(group).set({ archivedAt: null }).where(eq(group.id, groupId));
      await postNotice(groupId, { kind: "group-restored" });
      await recordAct({ actorId: actor.accountId, groupId, kind: "restore-group", reason });
      announce("writing-changed", { groupId, slug, accountId: null });
      return { slug };
    });
  },
);
