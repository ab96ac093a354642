import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { account, membership, moderationCase } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { enqueue } from "../queue.ts";
import { refuseField } from "../refusal.ts";
import type { CasePerson } from "./view-contract.ts";
import { HandOver } from "./contract.ts";
import { requireOpenCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { tellModerators } from "./tell-moderators.ts";

/** Gives a case to another moderator of its group; a crisis wakes them. Refuses with `conflict` when a third one has it. */
export const handOverCase = operation(
  { input: HandOver },
  async function handOverCase({ actor }, { id, to }): Promise<{ id: string }> {
    return transaction(async () => {
      const { row } = await requireOpenCase(actor, id);
      const colleagues = await colleaguesOf(row, actor.accountId);
      if (!colleagues.some((one) => one.id === to))
        throw refuseField("to", "moderation.no-colleague");
      await database()
        .update(moderationCase)
        .set({ claimedBy: to, claimedAt: new Date() })
        .where(eq(moderationCase.id, id));
      const { accountId: actorId } = actor;
      const { groupId } = row;
      await recordAct({ actorId, groupId, caseId: id, kind: "hand-over", personId: to });
      if (row.urgency === 0)
        await enqueue("alert-person", { caseId: id, accountId: to, by: "push" }, { priority: -10 });
      await tellModerators(groupId, id);
      return { id };
    });
  },
);

/** The other moderators of a case's group, by name; whom it is about is not among them. */
export function colleaguesOf(
  { groupId, personId }: { groupId: number; personId: string | null },
  me: string,
): Promise<CasePerson[]> {
  return database()
    .select({ id: account.id, name: account.displayName })
    .from(membership)
    .innerJoin(account, eq(account.id, membership.accountId))
    .where(
      and(
        eq(membership.groupId, groupId),
        eq(membership.role, "moderator"),
        isNull(account.suspendedAt),
        ne(account.id, me),
        personId ? ne(account.id, personId) : sql`true`,
      ),
    )
    .orderBy(account.displayName)
    .limit(50);
}
