import type { ReportReason } from "../../schema/index.ts";
import type { Name } from "./people.ts";

/** What somebody of the demo asked a moderator to look at. */
export interface DemoCase {
  slug: string;
  /** How the message that it is about begins. */
  begins: string;
  by: Name;
  reason: ReportReason;
  words: string;
}

export const cases: DemoCase[] = [
  {
    slug: "nights-are-long",
    begins: "awake but okay. whale number six",
    by: "June",
    reason: "other",
    words:
      "Third night that Wren is up at this hour. Nothing wrong with what was said, could you ask how they are?",
  },
];
