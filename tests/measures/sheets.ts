import type { Answers } from "#server/measures/item-contract.ts";

/**
 * Answer sheets with the scores that were worked out by hand, as the VA's guide says: categorical
 * bins 0 → 0, 1–3 → 1, 4–8 → 2, 9–15 → 3, 16–30 → 4; continuous words 0, 8, 15, 22, 30; income 0 or 30.
 */
export interface Sheet {
  name: string;
  answers: Answers;
  /** Use, Risk, Protective. */
  categorical: [number | null, number | null, number | null];
  continuous: [number | null, number | null, number | null];
}

/** An ordinary month; the other sheets change some of it. */
const ordinary: Answers = {
  "1": 2,
  "2": 10,
  "3": 5,
  "4": 0,
  "6": 0,
  "8": 1,
  "9": 3,
  "10": 12,
  "11": 2,
  "12": 2,
  "13": 20,
  "14": 4,
  "15": 1,
  "16": 16,
  "17": 3,
};

const everyDay = (days: number): Answers =>
  Object.fromEntries(["2", "3", "4", "5", "6", "10", "11", "13", "16"].map((one) => [one, days]));
const everyWord = (place: number): Answers =>
  Object.fromEntries(["1", "8", "9", "12", "15", "17"].map((one) => [one, place]));

export const sheets: Sheet[] = [
  {
    name: "all at their lowest",
    answers: { ...everyDay(0), ...everyWord(0), "14": 0 },
    categorical: [0, 0, 0],
    continuous: [0, 0, 0],
  },
  {
    name: "all at their highest",
    answers: { ...everyDay(30), ...everyWord(4), "14": 4 },
    // 3 × 4 · 6 × 4 · 6 × 4
    categorical: [12, 24, 24],
    // 3 × 30 · 6 × 30 · 6 × 30
    continuous: [90, 180, 180],
  },
  {
    name: "an ordinary month without use; 5 is not asked, and is none",
    answers: ordinary,
    // Use 0 + 0 + 0
    // Risk: good 2, 10 nights 3, 5 days 2, slightly 1, 2 days 1, slightly 1 = 10
    // Protective: considerably 3, 12 days 3, moderately 2, 20 days 4, yes 4, 16 days 4 = 20
    categorical: [0, 10, 20],
    // Risk: 15 + 10 + 5 + 8 + 2 + 8 = 48
    // Protective: 22 + 12 + 15 + 20 + 30 + 16 = 115
    continuous: [0, 48, 115],
  },
  {
    name: "a hard month with use",
    answers: {
      "1": 3,
      "2": 15,
      "3": 16,
      "4": 8,
      "5": 3,
      "6": 1,
      "7a": 1,
      "8": 3,
      "9": 1,
      "10": 4,
      "11": 9,
      "12": 0,
      "13": 0,
      "14": 0,
      "15": 2,
      "16": 3,
      "17": 0,
    },
    // Use: 8 days 2, 3 days 1, 1 day 1 = 4
    // Risk: fair 3, 15 nights 3, 16 days 4, considerably 3, 9 days 3, moderately 2 = 18
    // Protective: slightly 1, 4 days 2, 0, 0, no 0, 3 days 1 = 4
    categorical: [4, 18, 4],
    // Use: 8 + 3 + 1 = 12
    // Risk: 22 + 15 + 16 + 22 + 9 + 15 = 99
    // Protective: 8 + 4 + 0 + 0 + 0 + 3 = 15
    continuous: [12, 99, 15],
  },
  {
    name: "each bin at its lower edge",
    answers: {
      ...ordinary,
      "2": 1,
      "3": 4,
      "4": 9,
      "5": 1,
      "6": 4,
      "10": 9,
      "11": 16,
      "13": 16,
      "16": 1,
    },
    // Use: 9 → 3, 1 → 1, 4 → 2 = 6
    // Risk: 2 + (1 → 1) + (4 → 2) + 1 + (16 → 4) + 1 = 11
    // Protective: 3 + (9 → 3) + 2 + (16 → 4) + 4 + (1 → 1) = 17
    categorical: [6, 11, 17],
    // Use: 9 + 1 + 4 = 14 · Risk: 15 + 1 + 4 + 8 + 16 + 8 = 52
    // Protective: 22 + 9 + 15 + 16 + 30 + 1 = 93
    continuous: [14, 52, 93],
  },
  {
    name: "each bin at its upper edge",
    answers: {
      ...ordinary,
      "2": 3,
      "3": 8,
      "4": 15,
      "5": 3,
      "6": 8,
      "10": 15,
      "11": 30,
      "13": 30,
      "16": 3,
    },
    // The same bins as at the lower edges: 6, 11, 17
    categorical: [6, 11, 17],
    // Use: 15 + 3 + 8 = 26 · Risk: 15 + 3 + 8 + 8 + 30 + 8 = 72
    // Protective: 22 + 15 + 15 + 30 + 30 + 3 = 115
    continuous: [26, 72, 115],
  },
  {
    name: "no drugs on any day; what kinds there would be is not asked",
    answers: { ...ordinary, "4": 2, "5": 0, "6": 0 },
    // Use: 2 days 1, 0, 0 = 1; the rest as in the ordinary month
    categorical: [1, 10, 20],
    continuous: [2, 48, 115],
  },
  {
    name: "cravings passed over: no Risk, the others as they are",
    answers: { ...ordinary, "8": null },
    categorical: [0, null, 20],
    continuous: [0, null, 115],
  },
  {
    name: "income not reached: no Protective",
    answers: { ...ordinary, "14": undefined } as Answers,
    categorical: [0, 10, null],
    continuous: [0, 48, null],
  },
  {
    name: "alcohol passed over: no Use, though the rest of it is known",
    answers: { ...ordinary, "4": null, "5": 0 },
    categorical: [null, 10, 20],
    continuous: [null, 48, 115],
  },
  {
    name: "alcohol on some days, with many drinks passed over: no Use",
    answers: { ...ordinary, "4": 5, "5": null },
    categorical: [null, 10, 20],
    continuous: [null, 48, 115],
  },
  {
    name: "kinds of drugs and satisfaction left out: they are in no sub-score",
    answers: { ...ordinary, "6": 4, "7a": null, "17": null },
    // Use: 0 + 0 + (4 → 2) = 2
    categorical: [2, 10, 20],
    continuous: [4, 48, 115],
  },
  {
    name: "an empty sheet",
    answers: {},
    categorical: [null, null, null],
    continuous: [null, null, null],
  },
];
