import { requireMembership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { may } from "../policy.ts";
import { Refusal } from "../refusal.ts";
import { changeMessage } from "./change-message.ts";
import { mostPins, PinMessage, type MessageView } from "./contract.ts";
import { countPins } from "./count-pins.ts";
import { refuseIfGone } from "./may-change.ts";

/**
 * Pins a message, so that everyone finds it, or takes the pin away; for moderators.
 * Refuses with `not-found` for outsiders, `forbidden` for members, `conflict` when the message is gone
 * or so many are pinned that nobody would find anything.
 */
export const pinMessage = operation(
  { input: PinMessage },
  async function pinMessage({ actor }, { slug, seq, on }): Promise<MessageView> {
    const membership = await requireMembership(actor.accountId, slug);
    if (!may.messages.pin(membership, membership)) throw new Refusal("forbidden");
    return changeMessage(membership, actor.accountId, seq, async (row) => {
      if (Boolean(row.pinnedAt) === on) return null;
      if (!on) return { pinnedAt: null, pinnedBy: null };
      refuseIfGone(row);
      await refuseIfFull(membership.groupId);
      return { pinnedAt: new Date(), pinnedBy: actor.accountId };
    });
  },
);

async function refuseIfFull(groupId: number): Promise<void> {
  if ((await countPins(groupId)) < mostPins) return;
  throw new Refusal("conflict", {
    message: { key: "messages.pins-full", with: { most: mostPins } },
  });
}
