import { on } from "../events.ts";
import { watchPosts } from "../notifications/watch-posts.ts";
import { channelOf } from "./channels.ts";
import type { HouseNamespace } from "./socket.ts";

/** Passes on what happened to those who may hear it; returns its own undo. */
export function startBroadcasts(house: HouseNamespace): () => void {
  const undo = [
    on("messages-posted", ({ groupId, slug, messages }) => {
      house.to(channelOf.group(groupId)).emit("messages:posted", { slug, messages });
    }),
    on("member-left", ({ groupId, slug, accountId }) => {
      const theirs = channelOf.account(accountId);
      house.in(theirs).socketsLeave(channelOf.group(groupId));
      house.to(theirs).emit("room:closed", { slug });
    }),
    on("session-ended", ({ sessionHash }) => {
      house.in(channelOf.session(sessionHash)).disconnectSockets(true);
    }),
    on("sessions-ended", ({ accountId, exceptSessionHash }) => {
      const sockets = house.in(channelOf.account(accountId));
      const others = exceptSessionHash
        ? sockets.except(channelOf.session(exceptSessionHash))
        : sockets;
      others.disconnectSockets(true);
    }),
    watchPosts(),
  ];
  return () => undo.forEach((stop) => stop());
}
