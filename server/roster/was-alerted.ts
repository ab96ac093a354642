import { sql, type SQL } from "drizzle-orm";
import { moderationCase } from "#db/schema/index.ts";

/** Whether a crisis case was brought to somebody. For a query over `moderation_case`. */
export const wasAlerted = (accountId: string): SQL =>
  sql`exists (select 1 from escalation_step where escalation_step.case_id = ${moderationCase.id}
    and ${accountId}::uuid = any(escalation_step.account_ids))`;
