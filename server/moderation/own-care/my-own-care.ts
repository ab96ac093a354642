import { and, eq, gt, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { followUp, moderationCase, ownCare } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { isInDrill } from "../in-drill.ts";
import { followUpsOf } from "../follow-ups/my-follow-ups.ts";
import { moderatedBy } from "../moderated-by.ts";
import { heavyCasesOf } from "./heavy-cases.ts";
import { loadOf } from "./load.ts";
import type { OwnCare } from "./own-care-contract.ts";

/** So long after a crisis its moderator is asked how they are, in milliseconds. */
const askedFor = 3 * 86_400_000;
const most = 20;

/** How it goes with me as a moderator, for me alone; `null` for whoever has no desk. */
export const myOwnCare = operation(
  { input: z.object({}) },
  async function myOwnCare({ actor }): Promise<OwnCare | null> {
    const { accountId } = actor;
    if (actor.staffRole === null && (await moderatedBy(actor)).length === 0) return null;
    const [[row], heavy, due] = await Promise.all([
      database().select().from(ownCare).where(eq(ownCare.accountId, accountId)),
      heavyCasesOf([accountId]),
      followUpsOf(actor, lte(followUp.dueAt, new Date()), most),
    ]);
    const putAwayAt = row?.putAwayAt ?? new Date(0);
    const mine = heavy.get(accountId);
    const isNew = mine !== undefined && mine.last > putAwayAt;
    return {
      isAsked: await wasInCrisis(accountId, putAwayAt),
      cases: isNew ? mine.cases : 0,
      load: loadOf(isNew ? mine.cases : 0),
      due: due.length,
    };
  },
);

async function wasInCrisis(accountId: string, after: Date): Promise<boolean> {
  const since = new Date(Math.max(after.getTime(), Date.now() - askedFor));
  const [found] = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(
      and(
        eq(moderationCase.resolvedBy, accountId),
        gt(moderationCase.resolvedAt, since),
        eq(moderationCase.urgency, 0),
        sql`not ${isInDrill}`,
      ),
    )
    .limit(1);
  return found !== undefined;
}
