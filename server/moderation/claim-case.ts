import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationCase } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { OneCase } from "./contract.ts";
import { requireOpenCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { tellModerators } from "./tell-moderators.ts";

/**
 * Takes a case for oneself. Of two at the same instant one has it; the other is refused with `conflict` and told by
 * whom. Claiming what is mine is the same answer again.
 */
export const claimCase = operation(
  { input: OneCase, pace: [{ name: "claim-case", points: 240, seconds: 600, per: perAccount }] },
  async function claimCase({ actor }, { id }): Promise<{ id: string }> {
    return transaction(async () => {
      const { row } = await requireOpenCase(actor, id);
      if (row.claimedBy === actor.accountId) return { id };
      const { accountId: actorId } = actor;
      await database()
        .update(moderationCase)
        .set({ claimedBy: actorId, claimedAt: new Date() })
        .where(eq(moderationCase.id, id));
      await recordAct({ actorId, groupId: row.groupId, caseId: id, kind: "claim" });
      await tellModerators(row.groupId, id);
      return { id };
    });
  },
);
