import { headingFor } from "../groups/heading.ts";
import { requireMembership, type Membership } from "../groups/membership.ts";
import { operation } from "../operation.ts";
import { editableFor, longestBody, longestNote, pageSize, type ReadMessages } from "./contract.ts";
import { countPins } from "./count-pins.ts";
import { pageFor } from "./read-messages.ts";
import { LookIntoRoom, type RoomView } from "./room-contract.ts";
import { takenBackOf, waitingOf } from "./my-waiting.ts";
import { silenceFor } from "./silence-for.ts";
import { quoteMessage } from "./show-messages.ts";

type Wanted = { before?: number | undefined; after?: number | undefined; at?: number | undefined };

/**
 * A room as its page shows it: around the message that was asked for or the first unread one, else
 * the newest. Refuses outsiders with `not-found`.
 */
export const lookIntoRoom = operation(
  { input: LookIntoRoom },
  async function lookIntoRoom({ actor }, { slug, reply, took, ...wanted }): Promise<RoomView> {
    const membership = await requireMembership(actor.accountId, slug);
    const { groupId } = membership;
    const { accountId } = actor;
    const [page, heading, pins, replyTo, waiting, takenBack] = await Promise.all([
      pageFor(accountId, membership, placeOf(membership, wanted)),
      headingFor(membership),
      countPins(groupId),
      reply === undefined ? null : quoteMessage(groupId, reply),
      waitingOf(groupId, accountId),
      took === undefined ? null : takenBackOf(groupId, accountId, took),
    ]);
    const isThere = page.messages.some(({ seq }) => seq === wanted.at);
    return {
      heading,
      page,
      lastReadSeq: membership.lastReadSeq,
      opensAt: isThere ? wanted.at! : null,
      pins,
      replyTo,
      waiting,
      took: takenBack,
      longest: { body: longestBody, note: longestNote },
      editableFor,
      closedBecause: silenceFor(membership),
      quietUntil: isoIfAhead(membership.quietUntil),
    };
  },
);

const isoIfAhead = (until: Date | null): string | null =>
  until && until > new Date() ? until.toISOString() : null;

/** Where to open: the newest page, unless the first unread message would not be on it. */
function placeOf(
  { lastReadSeq, lastSeq }: Membership,
  { before, after, at }: Wanted,
): Pick<ReadMessages, "before" | "after" | "around"> {
  if (at !== undefined) return { around: at };
  if (before !== undefined) return { before };
  if (after !== undefined) return { after };
  return lastSeq - lastReadSeq > pageSize ? { around: lastReadSeq + 1 } : {};
}
