/**
 * What a group says goes out to its listeners after it was stored. Where that takes longer than storing,
 * the group's next messages wait in line, and not in memory many times over; so a flood in a large
 * group keeps nobody else waiting. Whoever sends out says how it stands.
 */
export interface GoingOut {
  /** Resolves when more may be stored of what is said in a group; `null` when that is now. */
  relief(groupId: number): Promise<void> | null;
  /** How many connections hear a group here. */
  listeners(groupId: number): number;
}

const nowhere: GoingOut = { relief: () => null, listeners: () => 0 };
let goingOut = nowhere;

/** Tells how it stands with what goes out; returns its own undo. */
export function relieveBy(one: GoingOut): () => void {
  goingOut = one;
  return () => {
    if (goingOut === one) goingOut = nowhere;
  };
}

/** Resolves when more may be stored of what is said in a group. */
export const reliefFor = (groupId: number): Promise<void> | null => goingOut.relief(groupId);

/** Most messages in one statement; keeps its time and the packet's size bounded. */
const largestCommit = 256;
/** Fewest; below it each message costs more than it spares the others. */
const smallestCommit = 32;
/** Most copies of a message that one packet makes, all listeners together. */
const mostCopies = 128_000;

/** How many messages of a group may be stored and sent at once: fewer, the more listen to them. */
export function mostAtOnce(groupId: number | null): number {
  if (groupId === null) return largestCommit;
  const fit = Math.floor(mostCopies / Math.max(1, goingOut.listeners(groupId)));
  return Math.min(largestCommit, Math.max(smallestCommit, fit));
}
