import type { JobRules } from "../queue.ts";

/** How a case's escalation waits in the queue: one job a case, before everything else. */
export const escalation = (caseId: string, runAt?: Date): JobRules => ({
  jobKey: `escalate:${caseId}`,
  priority: -10,
  ...(runAt && { runAt }),
});
