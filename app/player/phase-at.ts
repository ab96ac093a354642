import type { Beat, Plan } from "./plan.ts";

/** Where a plan stands at one instant. */
export interface Moment {
  beat: Beat;
  index: number;
  /** Seconds since the beat began. */
  into: number;
  isOver: boolean;
}

/** What a plan asks `seconds` after its beginning: every picture, sound and word reads this. Pure. */
export function phaseAt({ beats, seconds: all }: Plan, seconds: number): Moment {
  let low = 0;
  let high = beats.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beats[middle]!.at <= seconds) low = middle;
    else high = middle - 1;
  }
  const beat = beats[low]!;
  const into = Math.min(Math.max(0, seconds - beat.at), beat.seconds);
  return { beat, index: low, into, isOver: seconds >= all };
}

/** How full the breath is, 0 to 1: it turns gently, as a sine does. Half full where nothing is breathed. */
export function fullnessAt({ beat, into }: Moment): number {
  if (beat.kind !== "breath") return 0.5;
  const share = beat.seconds > 0 ? into / beat.seconds : 1;
  return beat.from + (beat.to - beat.from) * (0.5 - Math.cos(share * Math.PI) / 2);
}

/** Whole breaths that were breathed to their end by then. */
export function breathsBy({ beats }: Plan, seconds: number): number {
  return beats.filter(
    (beat) => beat.kind === "breath" && beat.isLast && beat.at + beat.seconds <= seconds,
  ).length;
}

/** A little way into a step, in seconds, going back begins it anew; before, it leads to the one before. */
const begun = 3;

/** Where going back (`-1`) or on (`1`) by a step leads from `seconds`, in seconds from the beginning. */
export function stepFrom(plan: Plan, seconds: number, by: -1 | 1): number {
  const { beat } = phaseAt(plan, seconds);
  const startOf = (step: number) => plan.beats.find((one) => one.step === step)?.at;
  if (by === 1) return startOf(beat.step + 1) ?? plan.seconds;
  const start = startOf(beat.step) ?? 0;
  return seconds - start > begun ? start : (startOf(beat.step - 1) ?? 0);
}
