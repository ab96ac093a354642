import { contextOf, type Discount } from "./context.ts";
import { matchesIn, type Match } from "./matching.ts";
import { read, type Token } from "./reading.ts";
import type { Topic } from "./sign.ts";

/** One thing that was said, and whether it counts. */
export interface Found {
  topic: Topic;
  /** What kind of thing, such as "wish to be dead". */
  says: string;
  /** 2 is enough by itself, 1 needs another one near it; 0 when it was taken back. */
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

/** How far apart two weak signs may be to count together, in words. */
const near = 60;

/**
 * Looks in a text, English or Spanish or both, for somebody who may be in danger now. It decides
 * nothing but whether help is offered; `docs/SCREENING.md` says what it can't see. Pure, and linear
 * in the length of the text.
 */
export function screen(text: string): Screening {
  const tokens = read(text);
  const matches = matchesIn(tokens);
  const context = contextOf(tokens, matches);
  const crises = matches.filter(({ sign }) => sign.role === "crisis");
  const weighed = crises
    .map((match) => ({ match, ...context.weigh(match) }))
    .toSorted((one, other) => one.match.begin - other.match.begin);
  const found = weighed.map(({ match, weight, because }) => ({
    topic: match.sign.topic!,
    says: match.sign.says,
    weight,
    because,
    from: tokens[match.begin]!.from,
    to: tokens[match.end - 1]!.to,
  }));
  return { topic: decide(weighed), found };
}

interface Weighed {
  match: Match;
  weight: 0 | 1 | 2;
}

/** One strong sign, or two weak ones of different kinds near each other; the first strong one names the topic. */
function decide(weighed: Weighed[]): Topic | null {
  const strong = weighed.find(({ weight }) => weight === 2);
  if (strong) return strong.match.sign.topic!;
  const weak = weighed.filter(({ weight }) => weight === 1);
  const lastOf = new Map<string, Match>();
  for (const { match } of weak) {
    for (const [says, other] of lastOf)
      if (says !== match.sign.says && other.end <= match.begin && match.begin - other.end <= near)
        return other.sign.topic!;
    const before = lastOf.get(match.sign.says);
    if (!before || before.end <= match.begin) lastOf.set(match.sign.says, match);
  }
  return null;
}

/** The words of the text that a finding rests on. */
export const wordsOf = (text: string, { from, to }: Pick<Found, "from" | "to">): string =>
  text.slice(from, to);

export type { Token };
