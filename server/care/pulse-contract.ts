/** So many people at least stand behind every picture of a group, and behind every step that it moves by. */
export const fewest = 5;
/** Whole weeks that are looked back on. */
export const weeksShown = 8;

/** How a group was, in three whole percents that make 100; never who. */
export interface Shares {
  activated: number;
  settled: number;
  shutdown: number;
}

/** What some people shared; `null` where they were fewer than five. */
export interface Pulse {
  /** How many stand behind it: a multiple of five. */
  people: number;
  shares: Shares;
}

/** One week of a group, from its Monday (`YYYY-MM-DD`). */
export interface PulseWeek {
  monday: string;
  pulse: Pulse | null;
}
