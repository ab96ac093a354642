import { requireMembership } from "../groups/membership.ts";
import { readMessages } from "../messages/read-messages.ts";
import { operation, type Answer } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import type { Caller } from "../actor.ts";
import { channelOf } from "./channels.ts";
import { startHearing } from "./heard.ts";
import { CloseRoom, OpenRoom, type OpenedRoom } from "./contract.ts";
import type { HouseSocket } from "./socket.ts";

/**
 * Lets a socket hear a group, and answers with what it has not got yet.
 * Membership is read before joining the channel and again after it (by the history): whoever is
 * removed in between is taken out here, since the removal could not see this socket yet.
 */
export function openRoom(
  caller: Caller,
  raw: unknown,
  socket: HouseSocket,
): Promise<Answer<OpenedRoom>> {
  return operation({ input: OpenRoom }, async function openRoom({ actor }, input) {
    const { slug } = input;
    const membership = await requireMembership(actor.accountId, slug);
    const channel = channelOf.group(membership.groupId);
    if (!membership.pausedAt) {
      await socket.join(channel);
      startHearing(membership);
    }
    const page = await readMessages(caller, input);
    if (page.ok) return page.value;
    await socket.leave(channel);
    throw new Refusal(page.reason, { message: page.message, fields: page.fields });
  })(caller, raw);
}

/** Nothing more of this group on this socket. Outsiders are refused with `not-found`. */
export function closeRoom(
  caller: Caller,
  raw: unknown,
  socket: HouseSocket,
): Promise<Answer<null>> {
  return operation({ input: CloseRoom }, async function closeRoom({ actor }, { slug }) {
    const { groupId } = await requireMembership(actor.accountId, slug);
    await socket.leave(channelOf.group(groupId));
    return null;
  })(caller, raw);
}
