import type { Finding, ReadyRules, Rule } from "./judge-contract.ts";

/** What rules find in a text, in the order of the text. Pure. */
export function judge(text: string, ready: ReadyRules): Finding[] {
  const made = ready.made as { rule: Rule; patterns: { says: string; pattern: RegExp }[] }[];
  return made
    .flatMap(({ rule, patterns }) =>
      patterns.flatMap(({ says, pattern }) =>
        [...text.matchAll(pattern)]
          .filter(([found]) => !isWelcome(rule, found))
          .map(({ 0: found, index }) => ({
            ruleId: rule.id,
            kind: rule.kind,
            deed: rule.deed,
            says,
            from: index,
            to: index + found.length,
          })),
      ),
    )
    .toSorted((one, other) => one.from - other.from);
}

function isWelcome(rule: Rule, found: string): boolean {
  if (rule.kind !== "links" || !URL.canParse(found)) return false;
  const { hostname } = new URL(found);
  return rule.entries.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
