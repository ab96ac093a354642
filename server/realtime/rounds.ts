import { setTimeout as pause } from "node:timers/promises";
import { endedAmong } from "../accounts/ended-sessions.ts";
import { on } from "../events.ts";
import { headsOf, type GroupHead } from "../groups/group-heads.ts";
import { noLongerHeard, type Hearing } from "../groups/no-longer-heard.ts";
import { log } from "../log.ts";
import { channelOf, groupOf } from "./channels.ts";
import { noteHeard, notHeardOf, startHearing, stopHearing } from "./heard.ts";
import type { HouseNamespace } from "./socket.ts";

/** How often each process looks into the database, in milliseconds. */
const interval = 1000;

/**
 * With several processes, each goes its rounds: once a second it asks the database whether anybody
 * here hears what they may not any more, and whether something was said that was not heard here. So
 * Redis makes things fast, and PostgreSQL makes them right: whatever gets lost between the processes
 * (Redis gone or hanging, a process killed before it could tell), it is put right within two seconds.
 */
export function watchRounds(house: HouseNamespace) {
  const end = new AbortController();
  const hear = (event: unknown, packet: unknown) => {
    if (event !== "messages:posted" && event !== "messages:changed") return;
    const { slug, messages } = packet as { slug: string; messages: { seq: number }[] };
    noteHeard(slug, messages);
  };
  const undo = [
    on("messages-posted", (packet) => hear("messages:posted", packet)),
    on("messages-changed", (packet) => hear("messages:changed", packet)),
  ];
  void goRounds(house, end.signal);
  return {
    /** Takes note of a packet from another process. */
    hear,
    stop() {
      end.abort();
      for (const stop of undo) stop();
    },
  };
}

async function goRounds(house: HouseNamespace, signal: AbortSignal): Promise<void> {
  let suspected: GroupHead[] = [];
  while (!signal.aborted) {
    await pause(interval, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      await endHearings(house);
      suspected = await tellUnheard(house, suspected);
    } catch (error) {
      log.debug({ err: error }, "a round was not finished; the next one is in a second");
    }
  }
}

/** Whoever was signed out or left a group in another process hears nothing here from now on. */
async function endHearings(house: HouseNamespace): Promise<void> {
  const sessions = new Set<string>();
  const hearings = new Map<string, Hearing>();
  for (const { data, rooms } of house.sockets.values()) {
    const { accountId, sessionHash } = data.caller.actor;
    sessions.add(sessionHash);
    for (const groupId of groupsAmong(rooms))
      hearings.set(`${accountId} ${groupId}`, { accountId, groupId });
  }
  const [ended, over] = await Promise.all([
    endedAmong([...sessions]),
    noLongerHeard([...hearings.values()]),
  ]);
  for (const hash of ended) house.local.in(channelOf.session(hash)).disconnectSockets(true);
  for (const { accountId, groupId, slug } of over) {
    const theirs = house.local.in(channelOf.account(accountId));
    theirs.socketsLeave([channelOf.group(groupId), channelOf.members(groupId)]);
    theirs.emit("room:closed", { slug });
  }
}

/**
 * Tells the listeners of groups in which something was said that was not heard here since the last
 * round; they ask for it. Answers with what the next round has to have heard.
 */
async function tellUnheard(house: HouseNamespace, suspected: GroupHead[]): Promise<GroupHead[]> {
  for (const { groupId, ...head } of notHeardOf(suspected)) {
    house.local.to(channelOf.group(groupId)).emit("room:behind", head);
    const { slug, lastSeq } = head;
    house.local.to(channelOf.members(groupId)).emit("group:stirred", { slug, lastSeq });
    noteHeard(slug, [{ seq: lastSeq, change: head.lastChange }]);
  }
  const here = new Set(groupsAmong(house.adapter.rooms.keys()));
  stopHearing((groupId) => here.has(groupId));
  const heads = await headsOf([...here]);
  heads.forEach(startHearing);
  return notHeardOf(heads);
}

function groupsAmong(rooms: Iterable<string>): number[] {
  return [...rooms].map(groupOf).filter((groupId) => groupId !== null);
}
