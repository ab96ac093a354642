import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import {
  group,
  membership,
  type GroupAccess,
  type GroupRole,
  type NotifyLevel,
} from "#db/schema/index.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";

/** A group that somebody may know of, and how they stand to it. */
export interface SeenGroup {
  id: number;
  slug: string;
  name: string;
  purpose: string;
  access: GroupAccess;
  archivedAt: Date | null;
  guidelinesVersion: number;
  /** How this person stands to it; `null` for an outsider. */
  standing: {
    role: GroupRole;
    pausedAt: Date | null;
    guidelinesVersion: number;
    notify: NotifyLevel;
  } | null;
}

/**
 * A group as one person may see it; one query, whatever the answer is.
 * @throws Refusal `not-found` when there is none, or none that this person may know of.
 */
export async function seenGroup(accountId: string, slug: string): Promise<SeenGroup> {
  const [found] = await database()
    .select({
      id: group.id,
      slug: group.slug,
      name: group.name,
      purpose: group.purpose,
      access: group.access,
      archivedAt: group.archivedAt,
      guidelinesVersion: group.guidelinesVersion,
      standing: {
        role: membership.role,
        pausedAt: membership.pausedAt,
        guidelinesVersion: membership.guidelinesVersion,
        notify: membership.notify,
      },
    })
    .from(group)
    .leftJoin(
      membership,
      and(eq(membership.groupId, group.id), eq(membership.accountId, accountId)),
    )
    .where(eq(group.slug, slug));
  if (!found || !may.groups.see(found, found.standing)) throw new Refusal("not-found");
  return found;
}

/**
 * Makes sure that somebody agreed to the guidelines that hold now.
 * @throws Refusal `conflict` when they changed since the page was shown.
 */
export function refuseOldGuidelines(accepted: number, current: number): void {
  if (accepted === current) return;
  throw new Refusal("conflict", { message: { key: "groups.guidelines-changed" } });
}
