import { findMembership } from "../groups/membership.ts";
import { may } from "../policy.ts";
import { Refusal, refuseField } from "../refusal.ts";

/** Whom a check-in is for: the columns that say so, and what the group is called. */
export interface Audience {
  groupId: number | null;
  slug: string | null;
  name: string | null;
  sharesNote: boolean;
}

/** Nobody but its author. */
export const justMe: Audience = { groupId: null, slug: null, name: null, sharesNote: false };

interface Asked {
  sharing?: "private" | "group" | undefined;
  slug?: string | undefined;
  sharesNote?: boolean | undefined;
}

/**
 * Whom somebody wants to share a check-in with; `null` when nothing was said about it.
 * @throws Refusal `invalid` beside the field for a group that is not theirs, in the same words as for
 * one that does not exist; `conflict` for an archived one.
 */
export async function audienceFor(accountId: string, asked: Asked): Promise<Audience | null> {
  if (asked.sharing === undefined) return null;
  if (asked.sharing === "private") return justMe;
  const membership = await findMembership(accountId, asked.slug ?? "");
  if (!membership) throw refuseField("slug", "check-ins.not-your-group");
  if (!may.checkIns.share(membership, membership))
    throw new Refusal("conflict", { message: { key: "check-ins.group-archived" } });
  const { groupId, slug, name } = membership;
  return { groupId, slug, name, sharesNote: asked.sharesNote ?? false };
}
