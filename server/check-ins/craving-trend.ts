import type { CravingTrend } from "./look-back-contract.ts";
import { middle } from "./middle.ts";

/** A craving that was noted so many days ago. */
export interface Craving {
  daysAgo: number;
  craving: number;
}

/** So many answers are needed before anything is said, and of this week alone. */
const fewest = 9;
const fewestThisWeek = 3;
/** So far the week's middle has to lie above the four weeks' before, in points. */
const stronger = 1.5;

/**
 * Where cravings went. "Stronger": the middle of the last 7 days lies at least 1.5 points above that
 * of the 28 days before. "Easing": over at least 30 days the middle of the last third is at least a
 * whole point below that of the first. Otherwise nothing is worth a sentence.
 */
export function cravingTrend(cravings: Craving[], span: number): CravingTrend | null {
  const thisWeek = cravings.filter(({ daysAgo }) => daysAgo < 7);
  const before = cravings.filter(({ daysAgo }) => daysAgo >= 7 && daysAgo < 35);
  if (thisWeek.length >= fewestThisWeek && before.length >= fewest) {
    const rise = middleOf(thisWeek) - middleOf(before);
    if (rise >= stronger) return { kind: "stronger" };
  }
  const inSpan = cravings.filter(({ daysAgo }) => daysAgo < span);
  if (span < 30 || inSpan.length < fewest) return null;
  const sorted = inSpan.toSorted((one, other) => other.daysAgo - one.daysAgo);
  const third = Math.floor(sorted.length / 3);
  const from = Math.round(middleOf(sorted.slice(0, third)));
  const to = Math.round(middleOf(sorted.slice(-third)));
  return to < from ? { kind: "easing", from, to } : null;
}

const middleOf = (cravings: Craving[]) => middle(cravings.map(({ craving }) => craving)) ?? 0;
