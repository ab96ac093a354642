import type { ReadyRules, Rule } from "./judge-contract.ts";

/** Makes rules ready to be asked many times. Pure. */
export function readyRules(rules: Rule[]): ReadyRules {
  const made = rules.map((rule) => ({ rule, patterns: patternsOf(rule) }));
  return { rules, made };
}

function patternsOf({ kind, entries }: Rule): { says: string; pattern: RegExp }[] {
  switch (kind) {
    case "words":
      return entries.map((entry) => ({ says: entry, pattern: wordPattern(entry) }));
    case "links":
      return [{ says: "link", pattern: /\bhttps?:\/\/[^\s<>]+/giu }];
    case "contact":
      return [
        { says: "e-mail", pattern: /[\w.+-]+@[\w-]+(\.[\w-]+)+/gu },
        { says: "telephone", pattern: /\+?\d(?:[\s().-]?\d){8,13}/gu },
      ];
    case "selling":
      return [{ says: "offer", pattern: /\b(for sale|selling|vendo|se vende)\b/giu }];
  }
}

function wordPattern(entry: string): RegExp {
  const stem = entry.replace(/\*$/, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const end = entry.endsWith("*") ? "\\p{L}*" : "";
  return new RegExp(`(?<![\\p{L}\\p{N}])${stem}${end}(?![\\p{L}\\p{N}])`, "giu");
}
