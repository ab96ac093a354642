import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { changeMessage } from "./change-message.ts";
import { EditMessage, type MessageView } from "./contract.ts";
import { keepVersion } from "./keep-version.ts";
import { refuseIfGone, refuseIfSettled, refuseUnlessAuthor, requireWriter } from "./may-change.ts";
import { findMentions } from "./mentions.ts";

/**
 * Puts other words in the place of one's own, within 15 minutes; moderators can see the earlier ones.
 * Refuses with `not-found` for outsiders, `forbidden` for others' messages, `conflict` when it is too
 * late, when the message is gone, and where one can't write.
 */
export const editMessage = operation(
  {
    input: EditMessage,
    pace: [{ name: "edit-message", points: 60, seconds: 600, per: perAccount }],
  },
  async function editMessage({ actor }, { slug, seq, body, contentNote }): Promise<MessageView> {
    const membership = await requireWriter(actor.accountId, slug);
    return changeMessage(membership, actor.accountId, seq, async (row, change) => {
      refuseUnlessAuthor(row, actor.accountId);
      refuseIfGone(row);
      const note = contentNote ?? null;
      if (row.body === body && row.contentNote === note) return null;
      refuseIfSettled(row);
      await keepVersion(membership.groupId, row, change);
      const mentions = await findMentions(slug, actor.accountId, body);
      return { body, contentNote: note, mentions, editedAt: new Date() };
    });
  },
);
