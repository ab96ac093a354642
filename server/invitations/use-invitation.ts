import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { invitation, invitationUse } from "#db/schema/index.ts";
import { hashLinkSecret } from "../link-secret.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { UseInvitation } from "./contract.ts";
import { enterInvitedGroups, takeUse } from "./use-up.ts";

/**
 * Enters an invitation's groups with the account that one has already. One that this account has used
 * takes no further use and does nothing again: whoever left a group since has left it.
 * Refuses with `not-found` when the invitation can't be used.
 */
export const useInvitation = operation(
  {
    input: UseInvitation,
    pace: [{ name: "use-invitation", points: 20, seconds: 3600, per: perAccount }],
  },
  async function useInvitation({ actor }, { invitation: secret }) {
    if (await hasUsed(secret, actor.accountId)) return;
    await transaction(async () => {
      const { id } = await takeUse(secret);
      await enterInvitedGroups(id, actor.accountId);
    });
  },
);

async function hasUsed(secret: string, accountId: string): Promise<boolean> {
  const used = await database()
    .select({ id: invitation.id })
    .from(invitationUse)
    .innerJoin(invitation, eq(invitation.id, invitationUse.invitationId))
    .where(
      and(
        eq(invitation.secretHash, hashLinkSecret(secret)),
        eq(invitationUse.accountId, accountId),
      ),
    );
  return used.length > 0;
}
