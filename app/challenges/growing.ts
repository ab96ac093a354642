import type { ChallengeHead } from "#server/challenges/contract.ts";

/** So many lights are there in all. */
const count = 40;

/** The lights of the picture, from left to right; lit in the order in which they are scattered. */
export function pointsFor(share: number): { x: number; y: number; isLit: boolean }[] {
  const lit = Math.floor(Math.min(1, Math.max(0, share)) * count + 1e-9);
  return Array.from({ length: count }, (_, at) => ({
    x: 6 + at * 7.9,
    // Scattered, and the same each time: the fractions of multiples of the golden ratio.
    y: 12 + Math.round(((at * 0.618034) % 1) * 56),
    isLit: (at * 17) % count < lit,
  }));
}

/**
 * How far the picture has grown, 0 to 1. Without a goal together each further day adds a little less:
 * it never falls, also when more people join, and is never all done.
 */
export function shareOf({ goalEach, goalTogether, together }: ChallengeHead): number {
  if (goalTogether) return together.total / goalTogether;
  return 1 - Math.exp(-together.total / (manyPeople * (goalEach ?? 1)));
}

/** When so many people have reached their own goal, about two thirds are lit. */
const manyPeople = 5;
