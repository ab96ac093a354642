import { and, asc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import {
  group,
  groupGuidelines,
  invitation,
  invitationGroup,
  type GroupRole,
} from "#db/schema/index.ts";
import { hashLinkSecret } from "../link-secret.ts";

/** An invitation that can be used now. */
export const isOpen = and(
  isNull(invitation.revokedAt),
  gt(invitation.expiresAt, sql`now()`),
  lt(invitation.usesCount, invitation.usesAllowed),
);

/** The invitation of a link, if it can be used now. */
export async function findOpenInvitation(secret: string) {
  const [found] = await database()
    .select({ id: invitation.id, staffRole: invitation.staffRole })
    .from(invitation)
    .where(and(eq(invitation.secretHash, hashLinkSecret(secret)), isOpen));
  return found ?? null;
}

/** A group that an invitation leads into, with the guidelines that hold now. */
export interface InvitedGroup {
  groupId: number;
  role: GroupRole;
  name: string;
  purpose: string;
  guidelinesVersion: number;
  guidelines: string;
}

/** The living groups that an invitation leads into, by name. */
export function groupsOf(invitationId: string): Promise<InvitedGroup[]> {
  return database()
    .select({
      groupId: group.id,
      role: invitationGroup.role,
      name: group.name,
      purpose: group.purpose,
      guidelinesVersion: group.guidelinesVersion,
      guidelines: groupGuidelines.body,
    })
    .from(invitationGroup)
    .innerJoin(group, and(eq(group.id, invitationGroup.groupId), isNull(group.archivedAt)))
    .innerJoin(
      groupGuidelines,
      and(
        eq(groupGuidelines.groupId, group.id),
        eq(groupGuidelines.version, group.guidelinesVersion),
      ),
    )
    .where(eq(invitationGroup.invitationId, invitationId))
    .orderBy(asc(group.name));
}
