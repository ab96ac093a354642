import { contextOf, type Discount } from "./context.ts";
import { matchesIn } from "./matching.ts";
import { read, type Token } from "./reading.ts";
import { learned } from "./scorecard/learned.ts";
import { scoreOf, type Score } from "./scorecard/scorecard.ts";
import { oddsOf } from "./scorecard/together.ts";
import type { Topic } from "./sign.ts";

/** One thing that was said, and whether it counts. */
export interface Found {
  topic: Topic;
  /** What kind of thing, such as "wish to be dead". */
  says: string;
  /** 2 is strong, 1 weak; 0 when it was taken back. `scorecard/together.ts` says what each adds. */
  weight: 0 | 1 | 2;
  /** Why it does not count, or counts less. */
  because: Discount | null;
  /** Offsets of its words in the text, in UTF-16 units; `to` is exclusive. */
  from: number;
  to: number;
}

/** What a text says of a crisis that is now. */
export interface Screening {
  /** What it is about; null when nothing in it asks for help now. */
  topic: Topic | null;
  /** Everything that was looked at, in the order of the text. */
  found: Found[];
}

/** What no phrase found, and the words together say. */
const saidTogether = "words that weigh together";

/**
 * Looks in a text, English or Spanish or both, for somebody who may be in danger now: phrases that people wrote
 * down, and a scorecard of words that was learned from labelled texts, weighed against each other. It decides
 * nothing but whether help is offered; `docs/SCREENING.md` says what it can't see. Pure, and linear in the length of
 * the text.
 */
export function screen(text: string): Screening {
  const tokens = read(text);
  if (tokens.length === 0) return { topic: null, found: [] };
  const found = signsIn(tokens);
  const score = scoreOf(tokens, learned.card);
  const isLikely = oddsOf(score.share, found, learned.balance) > learned.threshold;
  if (!isLikely) return { topic: null, found };
  const topic = topicOf(found) ?? score.topic;
  const isSaid = found.some((one) => one.topic === topic && one.weight > 0);
  return { topic, found: isSaid ? found : [...found, ...wordsBehind(score, topic, tokens)] };
}

/** What the phrases find, and how much of it counts. */
export function signsIn(tokens: Token[]): Found[] {
  const matches = matchesIn(tokens);
  const context = contextOf(tokens, matches);
  return matches
    .filter(({ sign }) => sign.role === "crisis")
    .map((match) => ({ match, ...context.weigh(match) }))
    .toSorted((one, other) => one.match.begin - other.match.begin)
    .map(({ match, weight, because }) => ({
      topic: match.sign.topic!,
      says: match.sign.says,
      weight,
      because,
      from: tokens[match.begin]!.from,
      to: tokens[match.end - 1]!.to,
    }));
}

/** The first strong sign names the topic, or else the first one that counts at all. */
const topicOf = (found: Found[]): Topic | undefined =>
  (found.find(({ weight }) => weight === 2) ?? found.find(({ weight }) => weight === 1))?.topic;

/** Which words weighed most: so that it can be told why. */
function wordsBehind({ because }: Score, topic: Topic, tokens: Token[]): Found[] {
  return because.map(({ begin, end }) => ({
    topic,
    says: saidTogether,
    weight: 2 as const,
    because: null,
    from: tokens[begin]!.from,
    to: tokens[end - 1]!.to,
  }));
}

/** The words of the text that a finding rests on. */
export const wordsOf = (text: string, { from, to }: Pick<Found, "from" | "to">): string =>
  text.slice(from, to);

export type { Token };
