import { requireMembership, type Membership } from "../groups/membership.ts";
import { may } from "../policy.ts";
import { Refusal, type Wording } from "../refusal.ts";
import { editableFor } from "./contract.ts";
import type { MessageRow } from "./message-view.ts";

/**
 * The membership of somebody who may say something here now.
 * @throws Refusal `not-found` for outsiders, `conflict` in an archived group and during a break.
 */
export async function requireWriter(accountId: string, slug: string): Promise<Membership> {
  const membership = await requireMembership(accountId, slug);
  if (!may.messages.change(membership, membership))
    throw new Refusal("conflict", { message: { key: "messages.archived" } });
  if (membership.pausedAt) throw new Refusal("conflict", { message: { key: "messages.paused" } });
  const silence = silenceOf(membership);
  if (silence) throw new Refusal("conflict", { message: silence });
  return membership;
}

/** Why somebody only reads for now, where a moderator asked for that; `null` when they may write. */
export function silenceOf({
  mutedUntil,
  quietUntil,
  restsUntil,
  role,
}: Pick<Membership, "mutedUntil" | "quietUntil" | "restsUntil" | "role">): Wording | null {
  const now = new Date();
  if (mutedUntil && mutedUntil > now) return { key: "messages.muted" };
  if (quietUntil && quietUntil > now && role !== "moderator") return { key: "messages.quiet" };
  if (restsUntil && restsUntil > now && role !== "moderator") return { key: "messages.rests" };
  return null;
}

/** @throws Refusal `conflict` when the message's words are gone. */
export function refuseIfGone({ deletedAt, hiddenAt }: MessageRow): void {
  if (deletedAt || hiddenAt)
    throw new Refusal("conflict", { message: { key: "messages.is-gone" } });
}

/** @throws Refusal `forbidden` for everyone but the author. */
export function refuseUnlessAuthor({ authorId }: MessageRow, accountId: string): void {
  if (authorId !== accountId)
    throw new Refusal("forbidden", { message: { key: "messages.not-yours" } });
}

/** @throws Refusal `conflict` when the time for changing it is over; `now` in milliseconds. */
export function refuseIfSettled({ createdAt }: MessageRow, now = Date.now()): void {
  if (now - createdAt.getTime() > editableFor)
    throw new Refusal("conflict", { message: { key: "messages.edit-too-late" } });
}
