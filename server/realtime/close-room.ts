import type { Caller } from "../actor.ts";
import { requireMembership } from "../groups/membership.ts";
import { operation, type Answer } from "../operation.ts";
import { channelOf } from "./channels.ts";
import { CloseRoom } from "./contract.ts";
import type { HouseSocket } from "./socket.ts";

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
