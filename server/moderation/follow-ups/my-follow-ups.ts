import { and, asc, eq, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, followUp, group, moderationCase } from "#db/schema/index.ts";
import type { Actor } from "../../actor.ts";
import { moderatedBy } from "../moderated-by.ts";

/** Whether whoever has it still looks after its group. */
const hasOwner = sql`exists (
  select 1 from account as owner
  left join membership as owned_by on owned_by.account_id = owner.id
    and owned_by.group_id = ${followUp.groupId}
  where owner.id = ${followUp.ownerId} and owner.suspended_at is null
    and (owned_by.role = 'moderator' or owner.staff_role is not null))`;

/**
 * The follow-ups that wait for somebody: their own, in groups that they moderate or of cases that were handed to
 * them as staff, and those that are nobody's. Not of a case that was opened again, nor about themselves.
 */
export async function followUpsOf(actor: Actor, which: SQL | undefined, limit: number) {
  const { accountId } = actor;
  const ids = (await moderatedBy(actor)).map(({ id }) => id);
  const isMine = eq(followUp.ownerId, accountId);
  const isHere = ids.length > 0 ? inArray(followUp.groupId, ids) : sql`false`;
  return database()
    .select({
      row: followUp,
      slug: group.slug,
      group: group.name,
      person: account.displayName,
      hasOwner: sql<boolean>`${hasOwner}`,
    })
    .from(followUp)
    .innerJoin(moderationCase, eq(moderationCase.id, followUp.caseId))
    .innerJoin(group, eq(group.id, followUp.groupId))
    .innerJoin(account, eq(account.id, followUp.personId))
    .where(
      and(
        isNull(followUp.doneAt),
        isNotNull(moderationCase.resolvedAt),
        sql`${followUp.personId} <> ${accountId}::uuid`,
        or(
          and(isMine, isHere),
          actor.staffRole === null ? undefined : and(isMine, isNotNull(moderationCase.escalatedAt)),
          and(isHere, sql`not ${hasOwner}`),
        ),
        which,
      ),
    )
    .orderBy(asc(followUp.dueAt), asc(followUp.id))
    .limit(limit);
}
