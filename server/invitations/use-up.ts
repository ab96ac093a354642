import { and, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { invitation, invitationUse } from "#db/schema/index.ts";
import { enterGroup } from "../groups/enter-group.ts";
import { hashLinkSecret } from "../link-secret.ts";
import { Refusal } from "../refusal.ts";
import { groupsOf, isOpen } from "./find-invitation.ts";

/**
 * Takes one use of an invitation, inside the caller's transaction. The row's lock makes people who
 * come at once by a link for one take turns: the second finds it used up.
 * @throws Refusal `not-found` when it can't be used (any more).
 */
export async function takeUse(
  secret: string,
): Promise<{ id: string; staffRole: "staff" | "owner" | null }> {
  const [taken] = await database()
    .update(invitation)
    .set({ usesCount: sql`${invitation.usesCount} + 1` })
    .where(and(eq(invitation.secretHash, hashLinkSecret(secret)), isOpen))
    .returning({ id: invitation.id, staffRole: invitation.staffRole });
  if (!taken) throw new Refusal("not-found", { message: { key: "accounts.invitation-gone" } });
  return taken;
}

/** Lets somebody into every group that an invitation names, inside the caller's transaction. */
export async function enterInvitedGroups(invitationId: string, accountId: string): Promise<void> {
  await database().insert(invitationUse).values({ invitationId, accountId }).onConflictDoNothing();
  for (const { groupId, role, guidelinesVersion } of await groupsOf(invitationId)) {
    await enterGroup({ groupId, accountId, role, guidelinesVersion });
  }
}
