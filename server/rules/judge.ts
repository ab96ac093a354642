import { mailsIn } from "./contact/e-mail.ts";
import { handlesIn, profilesAmong } from "./contact/handles.ts";
import { telephonesIn } from "./contact/telephone.ts";
import type { Finding, ReadyRules, RuleKind } from "./judge-contract.ts";
import { clearOf } from "./links/clear.ts";
import { linksIn, type Link } from "./links/find-links.ts";
import { plainAddresses } from "./links/plain-addresses.ts";
import { isWelcome } from "./links/welcome.ts";
import type { Made } from "./ready-rules.ts";
import { saidIn, tokensFor, type Said } from "./signs/find-signs.ts";
import { contacts, offers } from "./signs/lexicon.ts";
import { wordsIn } from "./words/find-words.ts";
import { lettersOf } from "./words/letters.ts";
import { literalsIn } from "./words/literals.ts";
import { writtenIn } from "./words/written.ts";

/** Most findings of one text: enough to decide, and to show. */
const most = 20;

/** A finding, and by which of the rules. */
type Found = Said & { rule: number };

/**
 * What rules find in a text, in the order of the text. Pure, and linear in its length; `docs/RULES.md`
 * says how it looks and what it can't see.
 */
export function judge(text: string, { rules, made }: ReadyRules): Finding[] {
  const look = lookAt(text);
  const found = [
    ...listed(look, made as Made),
    ...unwelcome(look, made as Made),
    ...each("contact", () => look.contacts()),
    ...each("selling", () => look.offers()),
  ];
  return bounded(found).map(({ rule, says, from, to }) => {
    const { id, kind, deed } = rules[rule]!;
    return { ruleId: id, kind, deed, says, from, to };
  });

  /** The same for each rule of a kind, looked for once, and not at all without one. */
  function each(kind: RuleKind, find: () => Said[]): Found[] {
    const those = [...rules.keys()].filter((rule) => rules[rule]!.kind === kind);
    const said = those.length > 0 ? find() : [];
    return those.flatMap((rule) => said.map((one) => ({ ...one, rule })));
  }
}

/** In the order of the text; the first of each rule always, so that none hides behind what another finds. */
function bounded(found: Found[]): Found[] {
  const sorted = found.toSorted(
    (one, other) => one.from - other.from || other.to - one.to || one.rule - other.rule,
  );
  const seen = new Set<number>();
  const firsts = new Set(sorted.filter(({ rule }) => !seen.has(rule) && seen.add(rule)));
  let spare = most - firsts.size;
  return sorted.filter((one) => firsts.has(one) || spare-- > 0);
}

type Look = ReturnType<typeof lookAt>;

/** Readings of a text, each made when somebody asks for it. */
function lookAt(text: string) {
  const written = lazily(() => writtenIn(text));
  const tokens = lazily(() => tokensFor(text));
  const addresses = lazily(() => plainAddresses(text));
  const links = lazily(() => linksIn(addresses()));
  return { written, links, contacts: () => apart(contactsIn()), offers: () => apart(offersIn()) };

  function contactsIn(): Said[] {
    const folded = clearOf(written());
    const of = (says: string) => (place: { from: number; to: number }) => ({ ...place, says });
    return [
      ...mailsIn(addresses()).map(of("e-mail")),
      ...telephonesIn(folded).map(of("telephone")),
      ...handlesIn(folded).map(of("handle")),
      ...profilesAmong(links()).map(({ from, to }) => ({ says: "handle", from, to })),
      ...saidIn(tokens(), contacts),
    ];
  }

  function offersIn(): Said[] {
    return saidIn(tokens(), offers).map((said) => ({ ...said, says: "offer" }));
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Of findings of the same kind that share a place the first and longest. */
function apart(found: Said[]): Said[] {
  let end = 0;
  return found
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

function listed({ written }: Look, { words, literals }: Made): Found[] {
  if (words.longest === 0 && literals.next.size === 0) return [];
  const letters = lettersOf(written());
  return [
    ...wordsIn(letters, words, most).map(({ form: { rule, entry }, begin, end }) => ({
      rule,
      says: entry,
      from: letters[begin]!.from,
      to: letters[end - 1]!.to,
    })),
    ...literalsIn(written(), literals, most).map((found) => ({ ...found, says: found.entry })),
  ];
}

function unwelcome({ links }: Look, { welcome }: Made): Found[] {
  return [...welcome].flatMap(([rule, hosts]) =>
    links()
      .filter(({ url }: Link) => !isWelcome(url, hosts))
      .map(({ from, to }) => ({ rule, says: "link", from, to })),
  );
}
