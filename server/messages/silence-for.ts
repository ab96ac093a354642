import type { Membership } from "../groups/membership.ts";
import type { Wording } from "../refusal.ts";
import { silenceOf } from "./may-change.ts";

/** Why a member can't write here now; the same reasons as posting gives (`post-message.ts`). */
export function silenceFor(membership: Membership): Wording | null {
  if (membership.archivedAt) return { key: "messages.archived" };
  if (membership.pausedAt) return { key: "messages.paused" };
  if (membership.guidelinesVersion < membership.currentGuidelinesVersion)
    return { key: "messages.guidelines-changed" };
  return silenceOf(membership);
}
