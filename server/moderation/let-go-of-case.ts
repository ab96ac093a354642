import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationCase } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { OneCase } from "./contract.ts";
import { escalateOn } from "./escalation.ts";
import { requireOpenCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { tellModerators } from "./tell-moderators.ts";

/** Gives a case back to everybody's desk; a crisis goes on to the next at once. Refuses with `conflict` when another has it. */
export const letGoOfCase = operation(
  { input: OneCase },
  async function letGoOfCase({ actor }, { id }): Promise<{ id: string }> {
    return transaction(async () => {
      const { row } = await requireOpenCase(actor, id);
      if (row.claimedBy === null) return { id };
      await database()
        .update(moderationCase)
        .set({ claimedBy: null, claimedAt: null })
        .where(eq(moderationCase.id, id));
      const { accountId: actorId } = actor;
      await recordAct({ actorId, groupId: row.groupId, caseId: id, kind: "let-go" });
      if (row.urgency === 0) await escalateOn(id);
      await tellModerators(row.groupId, id);
      return { id };
    });
  },
);
