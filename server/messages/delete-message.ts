import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { changeMessage } from "./change-message.ts";
import { NamedMessage, type MessageView } from "./contract.ts";
import { keepVersion } from "./keep-version.ts";
import { refuseUnlessAuthor, requireWriter } from "./may-change.ts";

/**
 * Takes back one's own words, at any time: the message keeps its place, empty. For 30 days the
 * moderators can see what it said, so that nobody can hurt somebody and wipe it away.
 * Deleting twice is deleting once. Refuses with `not-found` for outsiders, `forbidden` for others'.
 */
export const deleteMessage = operation(
  {
    input: NamedMessage,
    pace: [{ name: "delete-message", points: 120, seconds: 600, per: perAccount }],
  },
  async function deleteMessage({ actor }, { slug, seq }): Promise<MessageView> {
    const membership = await requireWriter(actor.accountId, slug);
    return changeMessage(membership, actor.accountId, seq, async (row, change) => {
      refuseUnlessAuthor(row, actor.accountId);
      if (row.deletedAt) return null;
      await keepVersion(membership.groupId, row, change);
      return {
        body: "",
        contentNote: null,
        mentions: [],
        deletedAt: new Date(),
        pinnedAt: null,
        pinnedBy: null,
      };
    });
  },
);
