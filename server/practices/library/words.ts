import type { Both, Pose, Step } from "../practice-contract.ts";

/** The same in English and in Spanish. */
export const both = (en: string, es: string): Both => ({ en, es });

/**
 * Something said, in both languages, and the seconds there are for it; `stretch` (0 to 10) is its share
 * of what a longer length adds.
 */
export const step = (seconds: number, stretch: number, en: string, es: string): Step => ({
  words: both(en, es),
  seconds,
  stretch,
});

/** The same beside a figure; `otherWay` is an easier or another way to do it. */
export const pose = (
  figure: Pose,
  seconds: number,
  stretch: number,
  words: Both,
  otherWay?: Both,
): Step & { pose: Pose; otherWay?: Both } => ({
  pose: figure,
  seconds,
  stretch,
  words,
  ...(otherWay && { otherWay }),
});
