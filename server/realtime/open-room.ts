import { LRUCache } from "lru-cache";
import { findMembership, requireMembership, type Membership } from "../groups/membership.ts";
import { pageFor } from "../messages/read-messages.ts";
import { operation, type Answer } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import type { Caller } from "../actor.ts";
import { channelOf } from "./channels.ts";
import { isHeard, startHearing } from "./heard.ts";
import { OpenRoom, type OpenedRoom } from "./contract.ts";
import type { HouseSocket } from "./socket.ts";

/** Groups by their slug, so that a channel can be joined before the membership is read; never more than that. */
const idOf = new LRUCache<string, number>({ max: 10_000 });

/**
 * Lets a socket hear a group, and answers with what it has not got yet.
 * Membership is read after joining the channel, by the history: whoever is removed before that is
 * taken out here, since the removal could not see this socket yet. Nobody joins on the strength of
 * the slug alone: they are known as a member by their other channel, or are looked up first.
 */
export function openRoom(
  caller: Caller,
  raw: unknown,
  socket: HouseSocket,
): Promise<Answer<OpenedRoom>> {
  return operation({ input: OpenRoom }, async function openRoom({ actor }, input) {
    const { slug } = input;
    await socket.data.settled;
    const known = knownMember(socket, slug);
    const before = known ? null : await requireMembership(actor.accountId, slug);
    if (before?.pausedAt) return pageFor(actor.accountId, before, input);
    if (before) follow(before);
    const groupId = known ?? before!.groupId;
    await socket.join(channelOf.group(groupId));
    const membership = await findMembership(actor.accountId, slug);
    const isIn = membership?.groupId === groupId && !membership.pausedAt;
    if (!isIn) await socket.leave(channelOf.group(groupId));
    if (!membership) throw new Refusal("not-found");
    return pageFor(actor.accountId, membership, input);
  })(caller, raw);
}

/** The group, where this socket hears of it already and this process follows it. */
function knownMember(socket: HouseSocket, slug: string): number | undefined {
  const groupId = idOf.get(slug);
  const isKnown =
    groupId !== undefined && socket.rooms.has(channelOf.members(groupId)) && isHeard(slug);
  return isKnown ? groupId : undefined;
}

/** Takes the group's marks, before its first listener here reads history. */
function follow(membership: Membership): void {
  idOf.set(membership.slug, membership.groupId);
  startHearing(membership);
}
