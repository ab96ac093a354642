import { fewest, type Pulse, type Shares } from "./pulse-contract.ts";

/** What one person shared in some time: how many of their check-ins were in each state. */
export type Shared = Shares;

/**
 * The picture of some people, in the order in which they came to share. Each counts once, however much they share, and
 * only whole fives count: so it never moves by one person, and somebody who comes or goes shows nothing about
 * themselves. `null` for fewer than five. Pure.
 */
export function pulseOf(people: Shared[]): Pulse | null {
  const counted = people.slice(0, Math.floor(people.length / fewest) * fewest);
  if (counted.length === 0) return null;
  const sums = { activated: 0, settled: 0, shutdown: 0 };
  for (const one of counted) {
    const all = one.activated + one.settled + one.shutdown;
    sums.activated += one.activated / all;
    sums.settled += one.settled / all;
    sums.shutdown += one.shutdown / all;
  }
  return { people: counted.length, shares: wholePercents(sums, counted.length) };
}

/** Whole percents that make 100: what is left goes to the largest remainders. */
function wholePercents(sums: Shares, all: number): Shares {
  const exact = (Object.keys(sums) as (keyof Shares)[]).map((state) => ({
    state,
    percent: (sums[state] / all) * 100,
  }));
  const shares = { activated: 0, settled: 0, shutdown: 0 };
  for (const { state, percent } of exact) shares[state] = Math.floor(percent);
  const left = 100 - shares.activated - shares.settled - shares.shutdown;
  const byRemainder = exact.toSorted((one, other) => (other.percent % 1) - (one.percent % 1));
  for (const { state } of byRemainder.slice(0, left)) shares[state] += 1;
  return shares;
}
