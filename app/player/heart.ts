/** One heartbeat as a sensor tells it: milliseconds since the one before. */
export interface Heartbeat {
  interval: number;
}

/** What is shown of a heart: beats a minute, and by how many they swing with the breath. */
export interface Heart {
  rate: number;
  swing: number;
}

/** A sensor tells each beat by this event on the window, with a `Heartbeat` as its detail. */
export const heartbeatEvent = "evenkeel:heartbeat";

/** Shortest and longest interval that a heart has, in milliseconds; what lies outside is noise. */
const shortest = 300;
const longest = 2000;
/** Further than this share from the beat before, one was not heard well. */
const furthest = 0.2;
/** Beats that one looks back over: about two slow breaths. */
const lookedBack = 24;
/** Fewer say nothing yet. */
const fewest = 6;

/** The last beats with a further one; what no heart does from one beat to the next is left out. Pure. */
export function withBeat(intervals: number[], { interval }: Heartbeat): number[] {
  if (!(interval >= shortest && interval <= longest)) return intervals;
  const before = intervals.at(-1) ?? interval;
  if (Math.abs(interval - before) > before * furthest) return intervals;
  return [...intervals, interval].slice(-lookedBack);
}

/**
 * The rate now (mean of the last beats) and its swing: from the slowest to the fastest of these beats,
 * smoothed over three, in beats a minute. `null` with too few of them. No score, only what is felt.
 */
export function heartOf(intervals: number[]): Heart | null {
  if (intervals.length < fewest) return null;
  const rates = intervals.slice(2).map((_, at) => 60_000 / mean(intervals.slice(at, at + 3)));
  return {
    rate: Math.round(60_000 / mean(intervals.slice(-fewest))),
    swing: Math.round(Math.max(...rates) - Math.min(...rates)),
  };
}

const mean = (numbers: number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
