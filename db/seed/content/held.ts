import type { Name } from "./people.ts";

/** Something that somebody of the demo wrote and that waits for a moderator. */
export interface DemoHeld {
  slug: string;
  by: Name;
  body: string;
  kind: "contact" | "selling";
  says: string;
  words: string;
  /** How long ago, in minutes. */
  ago: number;
}

export const held: DemoHeld[] = [
  {
    slug: "early-mornings",
    by: "Kit",
    body: "Anybody near the harbour on Saturday? I walk at seven, write to me: kit.walks@rivers.example",
    kind: "contact",
    says: "e-mail",
    words: "kit.walks@rivers.example",
    ago: 95,
  },
];
