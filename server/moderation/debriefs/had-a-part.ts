import { and, eq, ne } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationAct, type moderationCase } from "#db/schema/index.ts";

/** Whether somebody is asked about a case afterwards: it was a crisis, it is over, and they did something in it. */
export async function hadAPart(
  { id, urgency, resolvedAt }: typeof moderationCase.$inferSelect,
  accountId: string,
): Promise<boolean> {
  if (urgency !== 0 || resolvedAt === null) return false;
  const [act] = await database()
    .select({ id: moderationAct.id })
    .from(moderationAct)
    .where(
      and(
        eq(moderationAct.caseId, id),
        eq(moderationAct.actorId, accountId),
        ne(moderationAct.kind, "alert-seen"),
      ),
    )
    .limit(1);
  return act !== undefined;
}
