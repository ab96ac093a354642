import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { group, membership } from "#db/schema/index.ts";
import { sortedNamesOf } from "../accounts/names-of.ts";
import { onCallAt } from "./on-call.ts";
import { readPlan } from "./read-plan.ts";

/** Groups of one person that are looked through for somebody on call. */
const mostGroups = 20;

/**
 * The group in which somebody's call is heard first: where somebody else is on call now, with their names; else the
 * first that they joined. `null` for whoever is in no group.
 */
export async function whoCouldCome(
  accountId: string,
): Promise<{ groupId: number; names: string[] } | null> {
  const mine = await database()
    .select({ id: group.id })
    .from(membership)
    .innerJoin(group, eq(group.id, membership.groupId))
    .where(
      and(
        eq(membership.accountId, accountId),
        isNull(group.archivedAt),
        // Whoever takes part in a drill is heard where it is no drill, and the invented in theirs.
        sql`${group.isDrill} = (select is_invented from account where id = ${accountId}::uuid)`,
      ),
    )
    .orderBy(asc(membership.pausedAt), asc(membership.joinedAt))
    .limit(mostGroups);
  for (const { id } of mine) {
    const here = onCallAt(await readPlan(id), new Date())
      .map((one) => one.accountId)
      .filter((one) => one !== accountId);
    if (here.length > 0) return { groupId: id, names: await sortedNamesOf(here) };
  }
  return mine[0] ? { groupId: mine[0].id, names: [] } : null;
}
