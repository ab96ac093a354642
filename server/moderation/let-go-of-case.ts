import { and, count, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationAct, moderationCase } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { enqueue } from "../queue.ts";
import { OneCase } from "./contract.ts";
import { escalation } from "./escalation.ts";
import { requireOpenCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { tellModerators } from "./tell-moderators.ts";

/** Gives a case back to everybody's desk. Refuses with `conflict` when another has it. */
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
      if (row.urgency === 0) await escalateAnew(id);
      await tellModerators(row.groupId, id);
      return { id };
    });
  },
);

/** Whoever waits in a crisis is brought to the next; steps of each time have numbers of their own. */
export async function escalateAnew(caseId: string): Promise<void> {
  const [row] = await database()
    .select({ times: count() })
    .from(moderationAct)
    .where(and(eq(moderationAct.caseId, caseId), eq(moderationAct.kind, "let-go")));
  const step = 100 * (row?.times ?? 1);
  await enqueue("escalate-case", { caseId, step }, escalation(caseId));
}
