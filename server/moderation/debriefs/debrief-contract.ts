import { longest, OneCase, words } from "../contract.ts";
import type { CasePerson } from "../view-contract.ts";

/** Three questions, each of which can be left out. */
export const debriefParts = ["happened", "helped", "needed"] as const;
export type DebriefPart = (typeof debriefParts)[number];

const part = words(longest.note, "moderation.words-too-long").default("");

/** Writes down what a crisis was like; saying nothing at all is not written down. */
export const WriteDebrief = OneCase.extend({ happened: part, helped: part, needed: part }).refine(
  (said) => debriefParts.some((one) => said[one] !== ""),
  { error: "moderation.words-needed", path: ["happened"] },
);

export type DebriefWords = Record<DebriefPart, string>;

/** What was said of a crisis afterwards, for those who may see the case. */
export interface DebriefView {
  /** Whether whoever looks is asked: they had a part in it, and it is over. */
  isAsked: boolean;
  mine: DebriefWords | null;
  others: { by: CasePerson; words: DebriefWords; at: string }[];
}
