import { and, desc, eq, inArray, or } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import { requireCase } from "../../moderation/one-case.ts";
import { recordAct } from "../../moderation/record-act.ts";
import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { SeeAlert } from "./alert-contract.ts";

/**
 * Says that an alert stood in an open tab of mine; on record once for each alert. Refuses with `not-found` for whom
 * the case is none of their business.
 */
export const seeAlert = operation(
  { input: SeeAlert, pace: [{ name: "see-alert", points: 120, seconds: 600, per: perAccount }] },
  async function seeAlert({ actor }, { id }): Promise<{ id: string }> {
    const { accountId } = actor;
    return transaction(async () => {
      const { row } = await requireCase(actor, id, true);
      const { caseId, kind, personId, actorId } = moderationAct;
      const toMe = and(inArray(kind, ["alert", "nudge"]), eq(personId, accountId));
      const byMe = and(eq(kind, "alert-seen"), eq(actorId, accountId));
      const [last] = await database()
        .select({ kind })
        .from(moderationAct)
        .where(and(eq(caseId, id), or(toMe, byMe)))
        .orderBy(desc(moderationAct.id))
        .limit(1);
      const isNew = last !== undefined && last.kind !== "alert-seen";
      if (isNew)
        await recordAct({
          actorId: accountId,
          groupId: row.groupId,
          caseId: id,
          kind: "alert-seen",
        });
      return { id };
    });
  },
);
