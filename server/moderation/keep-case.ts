import { transaction } from "#db/client.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { OneCase } from "./contract.ts";
import { requireOpenCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { tellModerators } from "./tell-moderators.ts";

/**
 * Says that I am still with somebody whose case I have claimed; it stays mine then. Refuses with `conflict` when I
 * have not claimed it.
 */
export const keepCase = operation(
  { input: OneCase, pace: [{ name: "keep-case", points: 60, seconds: 3600, per: perAccount }] },
  async function keepCase({ actor }, { id }): Promise<{ id: string }> {
    return transaction(async () => {
      const { row } = await requireOpenCase(actor, id);
      const { accountId: actorId } = actor;
      if (row.claimedBy !== actorId)
        throw new Refusal("conflict", { message: { key: "moderation.not-claimed" } });
      await recordAct({ actorId, groupId: row.groupId, caseId: id, kind: "keep" });
      await tellModerators(row.groupId, id);
      return { id };
    });
  },
);
