import { Refusal } from "../refusal.ts";
import { operation, type Answer } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { findMembership } from "../groups/membership.ts";
import type { Caller } from "../actor.ts";
import { channelOf } from "./channels.ts";
import { TellTyping } from "./contract.ts";
import type { HouseSocket } from "./socket.ts";

/**
 * Tells the others in an open room that this person is writing. Nothing is stored, and what gets lost
 * is lost. Refuses with `not-found` whoever has not opened the room.
 */
export function tellTyping(
  caller: Caller,
  raw: unknown,
  socket: HouseSocket,
): Promise<Answer<null>> {
  return operation(
    {
      input: TellTyping,
      pace: [{ name: "tell-typing", points: 20, seconds: 30, per: perAccount }],
    },
    async function tellTyping({ actor }, { slug }) {
      const membership = await findMembership(actor.accountId, slug);
      const room = membership && !membership.archivedAt && channelOf.group(membership.groupId);
      if (!room || !socket.rooms.has(room)) throw new Refusal("not-found");
      const person = { id: actor.accountId, name: actor.displayName };
      const others = socket.volatile.to(room).except(channelOf.account(actor.accountId));
      others.emit("typing:heard", { slug, person });
      return null;
    },
  )(caller, raw);
}
