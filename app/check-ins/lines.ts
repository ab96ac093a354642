import type { Key } from "#app/i18n/catalogues.ts";
import type { CheckInNow } from "#server/check-ins/contract.ts";

/** The three states that a person may be in. */
export type State = "activated" | "settled" | "shutdown";

/** The state that a line stands for: from +2 activated, from −2 shut down, settled between. */
export function stateOf(arousal: number): State {
  if (arousal >= 2) return "activated";
  return arousal <= -2 ? "shutdown" : "settled";
}

/** Whether somebody may be glad of help now: nothing is concluded from it, and nobody is told. */
export function isHard({
  arousal,
  craving,
  returnedToUse,
  crisis,
}: Pick<CheckInNow, "arousal" | "craving" | "returnedToUse" | "crisis">): boolean {
  return Math.abs(arousal) === 5 || (craving ?? 0) >= 8 || returnedToUse === "yes" || !!crisis;
}

/** What each line is called, from the top: activated above, shut down below, as the charts have it. */
export const words = new Map<number, Key>([
  [5, "check-ins.line-up-5"],
  [4, "check-ins.line-up-4"],
  [3, "check-ins.line-up-3"],
  [2, "check-ins.line-up-2"],
  [1, "check-ins.line-up-1"],
  [0, "check-ins.line-0"],
  [-1, "check-ins.line-down-1"],
  [-2, "check-ins.line-down-2"],
  [-3, "check-ins.line-down-3"],
  [-4, "check-ins.line-down-4"],
  [-5, "check-ins.line-down-5"],
]);

/** The lines in their three blocks. */
export const blocks: { state: State; word: Key; lines: number[] }[] = [
  { state: "activated", word: "check-ins.activated", lines: [5, 4, 3, 2] },
  { state: "settled", word: "check-ins.settled", lines: [1, 0, -1] },
  { state: "shutdown", word: "check-ins.shutdown", lines: [-2, -3, -4, -5] },
];

/** What a state is called. */
export const stateWord: Record<State, Key> = {
  activated: "check-ins.activated",
  settled: "check-ins.settled",
  shutdown: "check-ins.shutdown",
};

/** A line's number as it is written: `+3`, `0`, `−2`. */
export function signed(arousal: number): string {
  if (arousal > 0) return `+${arousal}`;
  return arousal < 0 ? `−${-arousal}` : "0";
}
