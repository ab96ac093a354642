/** One day's answer, on the days that are compared or on the others; in the order of time. */
export interface Sample {
  /** The day as a whole number that grows by one each day. */
  day: number;
  isExposed: boolean;
  value: number;
}

/**
 * How far the ranks of both kinds of days lie apart, in standard deviations of what chance does:
 * positive when the exposed days rank higher. The test is Mann and Whitney's (1947) with their
 * correction for ties. Its variance is widened for days that resemble their neighbours, as sleep and
 * cravings do: by 1 + 2 Σ (1 − k/n) r(k) s(k), with r and s the autocorrelations at k days of the
 * values, less their kind's mean, and of the kind of day (Bayley and Hammersley 1946; Dutilleul 1993).
 * 0 when all are equal.
 */
export function distanceFromChance(samples: Sample[]): number {
  const n = samples.length;
  const exposed = samples.filter(({ isExposed }) => isExposed).length;
  const others = n - exposed;
  if (exposed === 0 || others === 0) return 0;
  const { ranks, ties } = ranked(samples.map(({ value }) => value));
  const sum = ranks.reduce((total, rank, at) => total + (samples[at]!.isExposed ? rank : 0), 0);
  const beyond = sum - (exposed * (exposed + 1)) / 2 - (exposed * others) / 2;
  const variance = ((exposed * others) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (variance <= 0) return 0;
  return beyond / Math.sqrt(variance * widening(samples, ranks));
}

/** Ranks from 1, equal values sharing their middle one; `ties` is Σ (t³ − t) over the equal ones. */
function ranked(values: number[]): { ranks: number[]; ties: number } {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const ranks: number[] = [];
  let ties = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (const at of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, ties };
}

/** Never below 1: days that differ from their neighbours are no reason to believe more. */
function widening(samples: Sample[], ranks: number[]): number {
  const kinds = samples.map(({ isExposed }) => (isExposed ? 1 : 0));
  const means = [0, 1].map((kind) => meanOf(ranks.filter((_, at) => kinds[at] === kind)));
  const rest = ranks.map((rank, at) => rank - means[kinds[at]!]!);
  const valueAt = byDay(samples, rest);
  const kindAt = byDay(samples, kinds);
  const n = samples.length;
  const longest = Math.min(30, Math.floor(n / 3));
  let sum = 0;
  for (let days = 1; days <= longest; days += 1) {
    const together = alike(valueAt, days) * alike(kindAt, days);
    sum += (1 - days / n) * together;
  }
  return Math.max(1, 1 + 2 * sum);
}

/** Deviations from the mean, by day. */
function byDay(samples: Sample[], values: number[]): Map<number, number> {
  const mean = meanOf(values);
  return new Map(samples.map(({ day }, at) => [day, values[at]! - mean]));
}

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The autocorrelation at a distance of so many days, over the pairs that are there. */
function alike(deviations: Map<number, number>, days: number): number {
  let together = 0;
  let pairs = 0;
  let square = 0;
  for (const [day, deviation] of deviations) {
    square += deviation ** 2;
    const later = deviations.get(day + days);
    if (later === undefined) continue;
    together += deviation * later;
    pairs += 1;
  }
  if (pairs === 0 || square === 0) return 0;
  return together / pairs / (square / deviations.size);
}
