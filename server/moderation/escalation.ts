import { count, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { escalationStep } from "#db/schema/index.ts";
import { enqueue, type JobRules } from "../queue.ts";

/** How a case's escalation waits in the queue: one job a case, before everything else. */
export const escalation = (caseId: string, runAt?: Date): JobRules => ({
  jobKey: `escalate:${caseId}`,
  priority: -10,
  ...(runAt && { runAt }),
});

/** How many steps a crisis case was brought already. */
export async function stepsTaken(caseId: string): Promise<number> {
  const [row] = await database()
    .select({ count: count() })
    .from(escalationStep)
    .where(eq(escalationStep.caseId, caseId));
  return row?.count ?? 0;
}

/** Brings a crisis case to the next at once, whatever step it has come to. Inside a transaction. */
export async function escalateOn(caseId: string): Promise<void> {
  await enqueue("escalate-case", { caseId, step: await stepsTaken(caseId) }, escalation(caseId));
}
