import type { ChallengeUnit } from "../../schema/index.ts";
import type { Name } from "./people.ts";

/** A goal that a group of the demo shares. */
export interface DemoChallenge {
  slug: string;
  title: string;
  unit: ChallengeUnit;
  goalEach?: number;
  goalTogether?: number;
  /** First and last day, counted from the newest day of the demo. */
  from: number;
  to: number;
  author: Name;
  people: Name[];
  note?: string;
}

export const challenges: DemoChallenge[] = [
  {
    slug: "early-mornings",
    title: "Ten days of small calm",
    unit: "days",
    goalTogether: 50,
    from: -6,
    to: 7,
    author: "Ruth",
    people: ["Ruth", "Maya", "June", "Wren", "Kit"],
    note: "Two minutes count. So does the evening on which you nearly didn't.",
  },
  {
    slug: "nights-are-long",
    title: "Seven calm evenings",
    unit: "days",
    goalEach: 7,
    from: -24,
    to: -16,
    author: "Dani",
    people: ["Dani", "Maya", "Wren", "Kit"],
  },
  {
    slug: "mananas-tranquilas",
    title: "Cien minutos en compañía",
    unit: "minutes",
    goalTogether: 100,
    from: 2,
    to: 9,
    author: "Inés",
    people: ["Inés", "Tomás"],
  },
];
