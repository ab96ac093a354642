import { and, eq, isNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { membership, moderationCase } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { keepSomeoneInCharge } from "../groups/leave-group.ts";
import { operation } from "../operation.ts";
import { DismissModerator } from "./centre-contract.ts";
import { requireCentreGroup } from "./centre-group.ts";
import { escalateOn } from "./escalation.ts";
import { notify } from "./notify-concerned.ts";
import { recordAct } from "./record-act.ts";
import { tellModerators } from "./tell-moderators.ts";

/**
 * Staff make a moderator a member again: the desk is gone at once, and what they had claimed waits for the others.
 * Refuses everybody else with `not-found`, and with `conflict` to leave a group to itself.
 */
export const dismissModerator = operation(
  { input: DismissModerator },
  async function dismissModerator({ actor }, { slug, personId }): Promise<{ slug: string }> {
    return transaction(async () => {
      const { id: groupId } = await requireCentreGroup(actor, slug);
      await keepSomeoneInCharge(groupId, personId, { stays: true });
      const [dismissed] = await database()
        .update(membership)
        .set({ role: "member" })
        .where(
          and(
            eq(membership.groupId, groupId),
            eq(membership.accountId, personId),
            eq(membership.role, "moderator"),
          ),
        )
        .returning({ accountId: membership.accountId });
      if (!dismissed) return { slug };
      const actorId = actor.accountId;
      // Before the record of it: whoever holds the record waits for nobody.
      const cases = await takeCases(groupId, personId);
      await recordAct({ actorId, groupId, kind: "unappoint", personId });
      await notify({ accountId: personId, groupId, kind: "unappoint" }, "");
      await giveBack(groupId, cases, actorId);
      // Also where nothing lay on it, the open desk looks once more, and is not there.
      announce("case-changed", { caseId: "", accountIds: [personId] });
      return { slug };
    });
  },
);

type Theirs = Pick<typeof moderationCase.$inferSelect, "id" | "urgency">;

function takeCases(groupId: number, from: string): Promise<Theirs[]> {
  return database()
    .update(moderationCase)
    .set({ claimedBy: null, claimedAt: null })
    .where(
      and(
        eq(moderationCase.groupId, groupId),
        eq(moderationCase.claimedBy, from),
        isNull(moderationCase.resolvedAt),
      ),
    )
    .returning({ id: moderationCase.id, urgency: moderationCase.urgency });
}

async function giveBack(groupId: number, theirs: Theirs[], actorId: string): Promise<void> {
  for (const { id: caseId, urgency } of theirs) {
    await recordAct({ actorId, groupId, caseId, kind: "let-go" });
    if (urgency === 0) await escalateOn(caseId);
    await tellModerators(groupId, caseId);
  }
}
