import { and, eq, inArray, isNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { group, invitation, invitationGroup } from "#db/schema/index.ts";
import { hashLinkSecret, newLinkSecret } from "../link-secret.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { may } from "../policy.ts";
import { refuseField, Refusal } from "../refusal.ts";
import { CreateInvitation } from "./contract.ts";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Makes an invitation and answers its secret, which nobody can look up afterwards.
 * Refuses with `forbidden` for everybody but staff.
 */
export const createInvitation = operation(
  {
    input: CreateInvitation,
    pace: [{ name: "create-invitation", points: 100, seconds: 3600, per: perAccount }],
  },
  async function createInvitation({ actor }, { label, groups, uses, days }) {
    if (!may.centre.invite(actor)) throw new Refusal("forbidden");
    const secret = newLinkSecret();
    await transaction(async () => {
      const groupIds = await livingGroups(groups);
      const [made] = await database()
        .insert(invitation)
        .values({
          label,
          secretHash: hashLinkSecret(secret),
          createdBy: actor.accountId,
          usesAllowed: uses,
          expiresAt: new Date(Date.now() + days * dayInMilliseconds),
        })
        .returning({ id: invitation.id });
      if (groupIds.length === 0) return;
      await database()
        .insert(invitationGroup)
        .values(groupIds.map((groupId) => ({ invitationId: made!.id, groupId })));
    });
    return { secret };
  },
);

async function livingGroups(slugs: string[]): Promise<number[]> {
  if (slugs.length === 0) return [];
  const found = await database()
    .select({ id: group.id })
    .from(group)
    .where(and(inArray(group.slug, slugs), isNull(group.archivedAt), eq(group.isDrill, false)));
  if (found.length !== new Set(slugs).size) throw refuseField("groups", "refusal.invalid-field");
  return found.map(({ id }) => id);
}
