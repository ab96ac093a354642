import { and, asc, eq, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { membership } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { operation } from "../operation.ts";
import { wouldLeaveItAlone } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { OneGroup } from "./contract.ts";
import { requireMembership } from "./membership.ts";

/**
 * Leaves a group without a trace that the others could see.
 * Refuses with `not-found` for outsiders, `conflict` for the last moderator while others are there.
 */
export const leaveGroup = operation(
  { input: OneGroup },
  async function leaveGroup({ actor }, { slug }) {
    const { accountId } = actor;
    await transaction(async () => {
      const { groupId, role } = await requireMembership(accountId, slug);
      if (role === "moderator") await keepSomeoneInCharge(groupId, accountId);
      await database()
        .delete(membership)
        .where(and(eq(membership.groupId, groupId), eq(membership.accountId, accountId)));
      announce("member-left", { groupId, slug, accountId });
    });
  },
);

/**
 * Holds all of the group's moderators, so that the last two can't go at the same moment; whoever `stays` is still a
 * member then. Inside a transaction.
 * @throws Refusal `conflict` when the group would be left to itself.
 */
export async function keepSomeoneInCharge(
  groupId: number,
  leaving: string,
  { stays = false } = {},
): Promise<void> {
  const moderators = await database()
    .select({ accountId: membership.accountId })
    .from(membership)
    .where(and(eq(membership.groupId, groupId), eq(membership.role, "moderator")))
    .orderBy(asc(membership.accountId))
    .for("update");
  const [everyone] = await database()
    .select({ count: sql<number>`count(*)::int` })
    .from(membership)
    .where(eq(membership.groupId, groupId));
  const left = {
    moderators: moderators.filter((one) => one.accountId !== leaving).length,
    members: (everyone?.count ?? 1) - (stays ? 0 : 1),
  };
  if (wouldLeaveItAlone(left))
    throw new Refusal("conflict", { message: { key: "groups.last-moderator" } });
}
