import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { enqueue } from "../queue.ts";
import { changeMessage } from "./change-message.ts";
import { EditMessage, type MessageView } from "./contract.ts";
import { keepVersion } from "./keep-version.ts";
import { flagsOfEdit } from "./flags-of-edit.ts";
import { refuseIfGone, refuseIfSettled, refuseUnlessAuthor, requireWriter } from "./may-change.ts";
import { findMentions } from "./mentions.ts";

/**
 * Puts other words in the place of one's own, within 15 minutes; moderators can see the earlier ones.
 * What
 * the group's rules would not have let through is refused beside its field, and the message stays as it was.
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
      const said = { body, contentNote: note };
      const flags = await flagsOfEdit(membership, row, said);
      await keepVersion(membership.groupId, row, change);
      if (flags.length > 0)
        await enqueue("raise-flags", {
          groupId: membership.groupId,
          seq,
          personId: actor.accountId,
          flags,
        });
      const mentions = await findMentions(slug, actor.accountId, body);
      return { ...said, mentions, editedAt: new Date() };
    });
  },
);
