import { and, desc, eq, ne } from "drizzle-orm";
import { database } from "#db/client.ts";
import { caseNote, moderationAct, type moderationCase } from "#db/schema/index.ts";

/** When whoever has claimed a case, which somebody has, last did or wrote something in it. */
export async function lastTouch({
  id,
  claimedBy,
  claimedAt,
}: typeof moderationCase.$inferSelect): Promise<Date> {
  const who = claimedBy!;
  const [[act], [note]] = await Promise.all([
    database()
      .select({ at: moderationAct.at })
      .from(moderationAct)
      .where(
        and(
          eq(moderationAct.caseId, id),
          eq(moderationAct.actorId, who),
          // A tab tells that by itself, whoever sits before it.
          ne(moderationAct.kind, "alert-seen"),
        ),
      )
      .orderBy(desc(moderationAct.id))
      .limit(1),
    database()
      .select({ at: caseNote.createdAt })
      .from(caseNote)
      .where(and(eq(caseNote.caseId, id), eq(caseNote.authorId, who)))
      .orderBy(desc(caseNote.createdAt))
      .limit(1),
  ]);
  const times = [claimedAt, act?.at, note?.at].map((at) => at?.getTime() ?? 0);
  return new Date(Math.max(...times));
}
