import { and, isNull, sql, type SQL } from "drizzle-orm";
import { drill } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";

/**
 * Drills that run and that somebody could join: of colleagues who moderate a group with them, and to staff those of
 * all. For a query over `drill`; those that they take part in already are not among them.
 */
export const openTo = ({ accountId, staffRole }: Actor, which?: SQL) =>
  and(
    isNull(drill.endedAt),
    sql`not exists (select 1 from drill_moderator as mine
      where mine.drill_id = ${drill.id} and mine.account_id = ${accountId}::uuid)`,
    staffRole === null
      ? sql`exists (select 1 from membership as mine
          join membership as theirs on theirs.group_id = mine.group_id and theirs.role = 'moderator'
          join "group" as shared on shared.id = mine.group_id and not shared.is_drill
          where mine.account_id = ${accountId}::uuid and mine.role = 'moderator'
            and theirs.account_id = ${drill.startedBy})`
      : undefined,
    which,
  );
