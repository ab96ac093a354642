import type { ReadyRules, Rule } from "./judge-contract.ts";
import { welcomeHosts } from "./links/welcome.ts";
import { isLiteral, literalTreeOf, type LiteralNode } from "./words/literals.ts";
import { wordIndexOf, type WordIndex } from "./words/word-index.ts";

/** What rules become before the first text: everything that depends on them alone. */
export interface Made {
  words: WordIndex;
  literals: LiteralNode;
  /** Of each rule about links, by its place among the rules. */
  welcome: Map<number, Set<string>>;
}

/** Makes rules ready to judge many texts. Whatever stands in their entries is only ever compared. */
export function readyRules(rules: Rule[]): ReadyRules {
  const entries = rules.flatMap(({ kind, entries }, rule) =>
    kind === "words" ? [...new Set(entries)].map((entry) => ({ rule, entry })) : [],
  );
  const made: Made = {
    words: wordIndexOf(entries.filter(({ entry }) => !isLiteral(entry))),
    literals: literalTreeOf(entries.filter(({ entry }) => isLiteral(entry))),
    welcome: new Map(
      rules.flatMap(({ kind, entries }, rule) =>
        kind === "links" ? [[rule, welcomeHosts(entries)] as const] : [],
      ),
    ),
  };
  return { rules, made };
}
