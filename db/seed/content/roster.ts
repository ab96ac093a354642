import type { Name } from "./people.ts";

/** Hours, shifts and words of the demo's moderators in one group; on Sundays nobody is there yet. */
export const roster: {
  slug: string;
  /** Minutes after midnight; up to a minute that is not later, past midnight. */
  from: number;
  until: number;
  shifts: { name: Name; weekdays: number[] }[];
  note: { by: Name; words: string };
  /** Somebody who asked for a person last night, and who was with them. */
  crisis: { about: Name; by: Name };
} = {
  slug: "nights-are-long",
  from: 21 * 60,
  until: 60,
  shifts: [
    { name: "Dani", weekdays: [1, 2, 3, 4] },
    { name: "Ruth", weekdays: [5, 6] },
  ],
  note: {
    by: "Dani",
    words:
      "A quiet night. Wren was up until one and went to bed with the whale story. June says hello late, a short answer is enough.",
  },
  crisis: { about: "Wren", by: "Ruth" },
};
