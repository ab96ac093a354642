import { headingFor } from "../groups/heading.ts";
import { requireMembership, type Membership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { Refusal, type Wording } from "../refusal.ts";
import { longestBody, ReadMessages, type RoomView } from "./contract.ts";
import { readMessages } from "./read-messages.ts";

/**
 * A room as its page shows it: the newest messages, or those before a `seq`.
 * Refuses outsiders with `not-found`.
 */
export const lookIntoRoom = operation(
  { input: ReadMessages },
  async function lookIntoRoom(caller, input): Promise<RoomView> {
    const membership = await requireMembership(caller.actor.accountId, input.slug);
    const page = await readMessages(caller, input);
    if (!page.ok) throw new Refusal(page.reason, { message: page.message });
    return {
      heading: await headingFor(membership),
      page: page.value,
      lastReadSeq: membership.lastReadSeq,
      longestBody,
      closedBecause: closedBecause(membership),
    };
  },
);

/** Why a member can't write here now; the same reasons as posting gives (`post-message.ts`). */
function closedBecause(membership: Membership): Wording | null {
  if (membership.archivedAt) return { key: "messages.archived" };
  if (membership.pausedAt) return { key: "messages.paused" };
  if (membership.guidelinesVersion < membership.currentGuidelinesVersion)
    return { key: "messages.guidelines-changed" };
  return null;
}
