import type { Finding, ReadyRules } from "./judge-contract.ts";
import type { Made } from "./ready-rules.ts";
import { wordsIn } from "./words/find-words.ts";
import { lettersOf } from "./words/letters.ts";
import { literalsIn } from "./words/literals.ts";
import { writtenIn } from "./words/written.ts";

/** Most findings of one text: enough to decide, and to show. */
const most = 20;

/**
 * What rules find in a text, in the order of the text. Pure, and linear in its length; `docs/RULES.md`
 * says how it looks and what it can't see.
 */
export function judge(text: string, { rules, made }: ReadyRules): Finding[] {
  const { words, literals } = made as Made;
  const written = writtenIn(text);
  const letters = lettersOf(written);
  const findings: Finding[] = [];
  const add = (rule: number, says: string, from: number, to: number) => {
    const { id, kind, deed } = rules[rule]!;
    findings.push({ ruleId: id, kind, deed, says, from, to });
  };
  for (const { form, begin, end } of wordsIn(letters, words, most))
    add(form.rule, form.entry, letters[begin]!.from, letters[end - 1]!.to);
  for (const { rule, entry, from, to } of literalsIn(written, literals, most))
    add(rule, entry, from, to);
  return findings.toSorted((one, other) => one.from - other.from).slice(0, most);
}
