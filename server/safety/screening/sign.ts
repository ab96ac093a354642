import type { CrisisTopic as Topic } from "../contract.ts";

export type { Topic };

/**
 * What phrases are for. A `crisis` counts; the others say how what stands beside them is meant.
 * - `idiom`: the words in it mean something else
 * - `past`, `now`: when it was
 * - `reported`: a song, a film, a training, the news, a question that somebody asked
 * - `illness`: what makes people dizzy or sick besides an overdose
 * - `trifle`: nothing that anybody dies of; `laughter`; `earnest`: no joke
 */
export type Role =
  | "crisis"
  | "idiom"
  | "past"
  | "now"
  | "reported"
  | "illness"
  | "trifle"
  | "laughter"
  | "earnest";

/** Phrases that say the same kind of thing. */
export interface Sign {
  role: Role;
  /** What is said, in a word or two, such as "wish to be dead": for whoever asks why. */
  says: string;
  topic?: Topic;
  /** 2 is strong, 1 weak: what each adds is in `scorecard/together.ts`. */
  weight?: 1 | 2;
  /** Told in the past tense: it counts in full only with a word for now, such as "last night". */
  isPast?: boolean;
  /** People say it in jest: laughter or a trifle beside it takes it back. */
  isHyperbole?: boolean;
  phrases: string[];
}

/** Signs of one topic: each line is what is said, how much it weighs, and its phrases. */
export function about(
  topic: Topic,
  lines: [
    says: string,
    weight: 1 | 2,
    phrases: string[],
    more?: Pick<Sign, "isPast" | "isHyperbole">,
  ][],
): Sign[] {
  return lines.map(([says, weight, phrases, more]) => ({
    role: "crisis",
    topic,
    says,
    weight,
    phrases,
    ...more,
  }));
}
