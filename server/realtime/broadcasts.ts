import { watchChallenges } from "../challenges/watch-challenges.ts";
import { on } from "../events.ts";
import { watchMessages } from "../moderation/watch-messages.ts";
import { watchPosts } from "../notifications/watch-posts.ts";
import { channelOf } from "./channels.ts";
import type { HouseNamespace } from "./socket.ts";
import { startStirring } from "./stirring.ts";

/** Passes on what happened to those who may hear it; returns its own undo. */
export function startBroadcasts(house: HouseNamespace): () => void {
  const { stir, stop: stopStirring } = startStirring(house);
  const undo = [
    stopStirring,
    on("messages-posted", ({ groupId, slug, messages }) => {
      house.to(channelOf.group(groupId)).emit("messages:posted", { slug, messages });
      stir(groupId, { slug, lastSeq: messages.at(-1)!.seq });
    }),
    on("messages-changed", ({ groupId, slug, messages, by }) => {
      house.to(channelOf.group(groupId)).emit("messages:changed", { slug, messages });
      const theirs = channelOf.account(by.accountId);
      house.to(theirs).emit("messages:changed", { slug, messages: by.messages });
    }),
    on("read-moved", ({ accountId, ...packet }) => {
      house.to(channelOf.account(accountId)).emit("group:read", packet);
    }),
    ...["member-joined" as const, "member-resumed" as const].map((name) =>
      on(name, ({ groupId, accountId }) => {
        house.in(channelOf.account(accountId)).socketsJoin(channelOf.members(groupId));
      }),
    ),
    on("member-left", ({ groupId, slug, accountId }) => {
      const theirs = channelOf.account(accountId);
      house.in(theirs).socketsLeave([channelOf.group(groupId), channelOf.members(groupId)]);
      house.to(theirs).emit("room:closed", { slug });
    }),
    on("blocks-changed", ({ accountId }) => {
      house.to(channelOf.account(accountId)).emit("blocks:changed");
    }),
    // No word of it goes along: whoever has the page open asks for it, and is looked at once more.
    on("check-in-shared", ({ groupId, slug }) => {
      house.to(channelOf.members(groupId)).emit("check-in:shared", { slug });
    }),
    on("check-in-unshared", ({ groupId, slug, id }) => {
      house.to(channelOf.members(groupId)).emit("check-in:unshared", { slug, id });
    }),
    on("prompt-changed", ({ groupId, slug, day }) => {
      house.to(channelOf.members(groupId)).emit("prompt:changed", { slug, day });
    }),
    on("challenge-changed", ({ groupId, slug, id }) => {
      house.to(channelOf.members(groupId)).emit("challenge:changed", { slug, id });
    }),
    on("challenge-progressed", ({ groupId, ...packet }) => {
      house.to(channelOf.members(groupId)).emit("challenge:progress", packet);
    }),
    on("case-changed", ({ caseId, accountIds }) => {
      for (const one of accountIds)
        house.to(channelOf.account(one)).emit("desk:changed", { id: caseId });
    }),
    on("drill-moved", ({ drillId, accountIds }) => {
      for (const one of accountIds)
        house.to(channelOf.account(one)).emit("desk:changed", { id: drillId });
    }),
    on("person-alerted", ({ caseId, accountIds }) => {
      for (const one of accountIds)
        house.to(channelOf.account(one)).emit("alert:raised", { id: caseId });
    }),
    on("care-offered", ({ accountId, ...packet }) => {
      house.to(channelOf.account(accountId)).emit("care:offered", packet);
    }),
    on("waiting-changed", ({ accountId, slug }) => {
      house.to(channelOf.account(accountId)).emit("waiting:changed", { slug });
    }),
    on("notice-written", ({ accountId }) => {
      house.to(channelOf.account(accountId)).emit("notice:written");
    }),
    on("writing-changed", ({ groupId, slug, accountId }) => {
      const channel = accountId ? channelOf.account(accountId) : channelOf.members(groupId);
      house.to(channel).emit("room:writing", { slug });
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
    watchChallenges(),
    watchMessages(),
  ];
  return () => undo.forEach((stop) => stop());
}
