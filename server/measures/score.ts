import { kindOf, type Answers, type Form, type Item } from "./item-contract.ts";

/** One of the three sub-scores. */
export type SubScore = "use" | "risk" | "protective";
/** A sub-score with an item that was not answered is not computed: `null`. There is no total. */
export type SubScores = Record<SubScore, number | null>;

/** The two published scorings of the 30-day form. */
export interface Scores {
  /** Each item 0 to 4: Use 0–12, Risk 0–24, Protective 0–24. */
  categorical: SubScores;
  /** Each item 0 to 30: Use 0–90, Risk 0–180, Protective 0–180. */
  continuous: SubScores;
}

/** Which items make which sub-score (Cacciola et al. 2013; VA). 7a–7g and 17 are in none. */
const parts: Record<SubScore, Item[]> = {
  use: ["4", "5", "6"],
  risk: ["1", "2", "3", "8", "11", "15"],
  protective: ["9", "10", "12", "13", "14", "16"],
};

/** The five answers in words, as the continuous scoring counts them. */
const spread = [0, 8, 15, 22, 30];

/** The categorical scoring of days in 30: 0 → 0, 1–3 → 1, 4–8 → 2, 9–15 → 3, 16–30 → 4. */
export function binOfDays(days: number): number {
  return [1, 4, 9, 16].filter((least) => days >= least).length;
}

const asCategory = (item: Item, value: number) =>
  kindOf(item) === "days" ? binOfDays(value) : value;

const asDays = (item: Item, value: number) => (kindOf(item) === "days" ? value : spread[value]!);

/**
 * Both published scorings of an answer sheet; `null` for the 7-day form, to which neither applies.
 * Source: Cacciola et al., J Subst Abuse Treat 2013;44:256–263, and the VA's scoring guide.
 */
export function scoreBam(form: Form, answers: Answers): Scores | null {
  if (form !== 30) return null;
  const whole = withImplied(answers);
  return { categorical: sums(whole, asCategory), continuous: sums(whole, asDays) };
}

/** Who drank on no day is not asked about days with many drinks (the form says: skip to 6): none. */
function withImplied(answers: Answers): Answers {
  return answers["4"] === 0 ? { ...answers, "5": 0 } : answers;
}

function sums(answers: Answers, worth: (item: Item, value: number) => number): SubScores {
  const sumOf = (items: Item[]): number | null => {
    let sum = 0;
    for (const item of items) {
      const value = answers[item];
      if (value === undefined || value === null) return null;
      sum += worth(item, value);
    }
    return sum;
  };
  return { use: sumOf(parts.use), risk: sumOf(parts.risk), protective: sumOf(parts.protective) };
}

/**
 * Which categorical sub-scores the VA's guide calls worth a look: Use from 1, Risk from 12, Protective
 * up to 12; `null` where there is none. Never a diagnosis, and nobody is shown it without consent.
 */
export function worthALook({ use, risk, protective }: SubScores): Record<SubScore, boolean | null> {
  return {
    use: use === null ? null : use >= 1,
    risk: risk === null ? null : risk >= 12,
    protective: protective === null ? null : protective <= 12,
  };
}
