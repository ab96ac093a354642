/** So many lights are there in all. */
const count = 40;

/** The lights of the picture, from left to right; lit in the order in which they are scattered. */
export function pointsFor(share: number): { x: number; y: number; isLit: boolean }[] {
  const lit = Math.floor(Math.min(1, Math.max(0, share)) * count + 1e-9);
  return Array.from({ length: count }, (_, at) => ({
    x: 4 + at * 8,
    // Scattered, and the same each time: the fractions of multiples of the golden ratio.
    y: 12 + Math.round(((at * 0.618034) % 1) * 56),
    isLit: (at * 17) % count < lit,
  }));
}
