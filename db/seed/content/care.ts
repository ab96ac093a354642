import type { Name } from "./people.ts";

/** Who offers to be a buddy, and for whom somebody is one since so many days. */
export const buddies: {
  slug: string;
  offers: Name[];
  pairs: { by: Name; of: Name; since: number }[];
}[] = [
  { slug: "early-mornings", offers: ["Kit", "June"], pairs: [{ by: "Kit", of: "Pia", since: 21 }] },
  { slug: "after-the-clinic", offers: ["Wren"], pairs: [] },
];

/** Who asked to be looked after, so many days ago, and for how many days without a sign. */
export const lookedAfter: {
  slug: string;
  name: Name;
  asked: number;
  days: number;
  quiet?: number;
}[] = [
  { slug: "early-mornings", name: "June", asked: 40, days: 4, quiet: 6 },
  { slug: "early-mornings", name: "Wren", asked: 30, days: 10 },
];

/** How it was tried to reach somebody; the note is its author's own. */
export const contacts = [
  {
    slug: "early-mornings",
    name: "June",
    by: "Dani",
    ago: 1,
    way: "phone",
    outcome: "left-word",
    note: "Left a word on her machine. She is at her sister's until Sunday, I think.",
  },
] as const;

/** A group that is over: it can be read, and opened again. */
export const archived = {
  slug: "winter-walks",
  name: "Winter walks",
  purpose: "Twenty minutes outside before it gets dark. We begin again when the clocks change.",
  guidelines: "Walk as far as is good for you. What is said on the way stays on the way.",
  moderator: "Ruth",
  members: ["Kit", "June", "Pia"],
} as const;
