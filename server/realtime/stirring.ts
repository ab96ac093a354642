import { channelOf } from "./channels.ts";
import type { HouseNamespace } from "./socket.ts";

/** A group's members hear at most once in this time that there is something new, in milliseconds. */
const quietTime = 3000;

interface Stirred {
  slug: string;
  lastSeq: number;
}

/**
 * Tells a group's members that there is something new in it, for the counts on their other pages:
 * the first at once, what follows gathered, so that a lively group costs a bounded number of packets.
 */
export function startStirring(house: HouseNamespace) {
  const waiting = new Map<number, { latest: Stirred | null; timer: NodeJS.Timeout }>();

  function tell(groupId: number, latest: Stirred): void {
    // Whoever has the room open hears all of it there.
    const elsewhere = house.to(channelOf.members(groupId)).except(channelOf.group(groupId));
    elsewhere.emit("group:stirred", latest);
    const timer = setTimeout(() => {
      const gathered = waiting.get(groupId)?.latest;
      waiting.delete(groupId);
      if (gathered) tell(groupId, gathered);
    }, quietTime);
    waiting.set(groupId, { latest: null, timer });
  }

  return {
    stir(groupId: number, latest: Stirred): void {
      const gathering = waiting.get(groupId);
      if (gathering) gathering.latest = latest;
      else tell(groupId, latest);
    },
    stop(): void {
      for (const { timer } of waiting.values()) clearTimeout(timer);
    },
  };
}
