import { sql } from "drizzle-orm";
import { account, membership, moderationCase } from "#db/schema/index.ts";

/**
 * Whether whoever claimed a case may still work on it: they moderate its group, or are staff to whom it was handed.
 * A claim of anybody else holds no longer, from the moment they lost it. For a query over `moderation_case`.
 */
export const stillHolds = sql<boolean>`exists (
  select 1 from ${account} as holder
  left join ${membership} as held_by on held_by.account_id = holder.id
    and held_by.group_id = ${moderationCase.groupId}
  where holder.id = ${moderationCase.claimedBy} and holder.suspended_at is null
    and (held_by.role = 'moderator'
      or (holder.staff_role is not null and ${moderationCase.escalatedAt} is not null)))`;
