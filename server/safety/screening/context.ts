import { isOf } from "./lexicon.ts";
import type { Match } from "./matching.ts";
import type { Token } from "./reading.ts";
import type { Role } from "./sign.ts";

/** Why something that sounds like a crisis is none, or counts less. */
export type Discount =
  | "negated"
  | "past"
  | "idiom"
  | "reported"
  | "hypothetical"
  | "illness"
  | "hyperbole";

/** How far to the left of a sign a negation may stand, in words. */
const reach = 8;

const isNegator = isOf("negator");
const isTransparent = isOf("transparent");
const isPastVerb = isOf("past-verb");
const isToldInside = isOf("told-inside");
const isWhy = isOf("why");
const isAsking = isOf("says");
const isIf = isOf("if");
const isGeneric = isOf("generic");
const isFirstPerson = isOf("first-person");
const isJoin = isOf("join");

/** Judges signs by what stands around them in a text. */
export function contextOf(tokens: Token[], matches: Match[]) {
  const of = (role: Role) => matches.filter(({ sign }) => sign.role === role);
  const isIdiom = tokens.map(() => false);
  for (const { begin, end } of of("idiom")) isIdiom.fill(true, begin, end);
  const clauses = clausesOf(tokens);
  const [past, now, reported, trifles] = (["past", "now", "reported", "trifle"] as const).map(
    (role) => spots(of(role)),
  ) as [Spots, Spots, Spots, Spots];
  const laughs = of("laughter").length > 0;
  const isIll = of("illness").length > 0;
  const isEarnest = of("earnest").length > 0;

  function weigh(match: Match): { weight: 0 | 1 | 2; because: Discount | null } {
    const because = discount(match);
    const { weight = 2 } = match.sign;
    if (because) return { weight: 0, because };
    if (!isTold(match)) return { weight, because: null };
    if (now.inSentence(match)) return { weight, because: null };
    return { weight: weight === 2 ? 1 : 0, because: "past" };
  }

  function discount(match: Match): Discount | null {
    if (isIdiom.slice(match.begin, match.end).includes(true)) return "idiom";
    if (isNegated(match)) return "negated";
    if (isLongAgo(match)) return "past";
    if (reported.beforeInSentence(match) || reported.inClause(match)) return "reported";
    if (isHypothetical(match)) return "hypothetical";
    if (isIll && match.sign.topic === "overdose" && match.sign.weight === 1) return "illness";
    if (match.sign.isHyperbole && !isEarnest && isInJest(match)) return "hyperbole";
    return null;
  }

  /** Walks to the left over words that pass a negation on: "I'm not going to", "no thoughts of". */
  function* leftOf({ begin }: Match) {
    const { clause } = tokens[begin]!;
    for (let at = begin - 1; at >= 0 && at >= begin - reach; at -= 1) {
      if (tokens[at]!.clause !== clause) return;
      const { word } = tokens[at]!;
      yield { word, at };
      if (isNegator(word) || isTransparent(word)) continue;
      if (isFirstPerson(word) && at > 0 && isAsking(tokens[at - 1]!.word)) continue;
      return;
    }
  }

  function isNegated(match: Match): boolean {
    for (const { word, at } of leftOf(match))
      if (isNegator(word)) {
        const before = tokens.slice(Math.max(0, at - 3), at);
        return !before.some((token) => isWhy(token.word));
      }
    return false;
  }

  /** Whether it is told in the past tense, by its own verb or by one before it. */
  function isTold(match: Match): boolean {
    if (match.sign.isPast) return true;
    if (tokens.slice(match.begin, match.end).some(({ word }) => isToldInside(word))) return true;
    for (const { word } of leftOf(match)) if (isPastVerb(word)) return true;
    return false;
  }

  /** Whether a time is named that is over. */
  function isLongAgo(match: Match): boolean {
    if (past.inClause(match)) return !now.inClause(match) || isTold(match);
    return isTold(match) && past.inSentence(match) && !now.inClause(match);
  }

  /** "If someone overdoses": talk about what may happen to anybody. */
  function isHypothetical(match: Match): boolean {
    const { sentence } = tokens[match.begin]!;
    for (let at = match.begin; at >= 0 && at > match.begin - 7; at -= 1) {
      const { word } = tokens[at]!;
      if (tokens[at]!.sentence !== sentence) return false;
      if (isIf(word) && tokens.slice(at, match.end).some((token) => isGeneric(token.word)))
        return true;
    }
    return false;
  }

  function isInJest(match: Match): boolean {
    const { topic } = match.sign;
    if (topic === "overdose") return laughs;
    return trifles.inSentence(match) || (topic !== "self-harm" && laughs);
  }

  return { weigh };

  /** Places of matches, to be asked for by clause and by sentence. */
  function spots(found: Match[]) {
    const inClauses = new Set(found.map(({ begin }) => clauses[begin]!));
    const first = new Map<number, number>();
    for (const { begin } of found) {
      const { sentence } = tokens[begin]!;
      first.set(sentence, Math.min(begin, first.get(sentence) ?? Infinity));
    }
    return {
      inClause: ({ begin, end }: Match) =>
        inClauses.has(clauses[begin]!) || inClauses.has(clauses[end - 1]!),
      inSentence: ({ begin }: Match) => first.has(tokens[begin]!.sentence),
      beforeInSentence: ({ begin }: Match) =>
        (first.get(tokens[begin]!.sentence) ?? Infinity) < begin,
    };
  }
}

type Spots = Record<"inClause" | "inSentence" | "beforeInSentence", (match: Match) => boolean>;

/** Clauses as time words see them: "and" and "but" part them, too. */
function clausesOf(tokens: Token[]): number[] {
  let count = 0;
  return tokens.map(({ clause, word }, at) => {
    if (at > 0 && (clause !== tokens[at - 1]!.clause || isJoin(word))) count += 1;
    return count;
  });
}
