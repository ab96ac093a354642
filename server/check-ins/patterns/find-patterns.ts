import { candidates, type Candidate, type PatternDay } from "./candidates.ts";
import { distanceFromChance, type Sample } from "./chance.ts";
import type { Pattern } from "./contract.ts";

/** So many days of either kind are needed at least. */
export const fewestDays = 14;
/** Smallest difference of the means that is worth a sentence, in points or lines. */
export const leastDifference = 1.5;
/**
 * 5 % for all candidates together, one-sided, shared among them (Bonferroni): the normal quantile of
 * 1 − 0.05 ÷ 10.
 */
const beyondChance = 2.576;

/**
 * What goes together on somebody's days, the largest difference first. Silent unless there are at
 * least 14 days of either kind, the means differ by 1.5 points, chance does so in less than 5 % of
 * people for all that is looked for together, and each half of the time shows the same direction by
 * half a point. The straight line of a change over the months is taken away first: what only fell
 * together with time is no pattern.
 */
export function findPatterns(days: PatternDay[], practiceDays: ReadonlySet<number>): Pattern[] {
  const sorted = days.toSorted((one, other) => one.day - other.day);
  const known = new Map(sorted.map((day) => [day.day, day]));
  const around = (day: PatternDay) => ({
    before: known.get(day.day - 1),
    practisedBefore: practiceDays.has(day.day - 1),
  });
  return candidates
    .map((candidate) => {
      const samples = sorted.flatMap((day): Sample[] => {
        const isExposed = candidate.isExposed(day, around(day));
        const value = candidate.value(day);
        if (isExposed === null || value === null) return [];
        return [{ day: day.day, isExposed, value: value * candidate.direction }];
      });
      return judge(candidate, withoutTrend(samples));
    })
    .filter((pattern) => pattern !== null)
    .toSorted((one, other) => other.points - one.points);
}

function judge({ key }: Candidate, samples: Sample[]): Pattern | null {
  const exposed = samples.filter(({ isExposed }) => isExposed).length;
  if (exposed < fewestDays || samples.length - exposed < fewestDays) return null;
  const difference = differenceOf(samples);
  if (difference < leastDifference || distanceFromChance(samples) < beyondChance) return null;
  const middle = Math.floor(samples.length / 2);
  const halves = [samples.slice(0, middle), samples.slice(middle)].map(differenceOf);
  if (halves.some((half) => !(half >= leastDifference / 3))) return null;
  return { key, points: Math.round(difference), days: exposed };
}

/** Values as far as they lie beside the straight line through all of them (least squares). */
function withoutTrend(samples: Sample[]): Sample[] {
  const n = samples.length;
  const meanDay = samples.reduce((sum, { day }) => sum + day, 0) / n;
  const meanValue = samples.reduce((sum, { value }) => sum + value, 0) / n;
  const spread = samples.reduce((sum, { day }) => sum + (day - meanDay) ** 2, 0);
  if (spread === 0) return samples;
  const slope =
    samples.reduce((sum, { day, value }) => sum + (day - meanDay) * (value - meanValue), 0) /
    spread;
  return samples.map((one) => ({ ...one, value: one.value - slope * (one.day - meanDay) }));
}

/** Mean of the exposed days less mean of the others; `NaN` when there are none of one kind. */
function differenceOf(samples: Sample[]): number {
  const mean = (isExposed: boolean) => {
    const those = samples.filter((one) => one.isExposed === isExposed);
    return those.reduce((sum, { value }) => sum + value, 0) / those.length;
  };
  return mean(true) - mean(false);
}
