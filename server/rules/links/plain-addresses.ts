import { entityAt } from "../words/entities.ts";
import { clearOf, rewritten, type Clear } from "./clear.ts";
import { plainEndings, spelledEndings } from "./endings.ts";

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
/** Marks of formatting that no host has. */
const formatting = new Set("*`");

/**
 * A text with its addresses as a browser would take them: compatibility forms resolved, what is invisible
 * left out, full stops that were spelled or bracketed written out. Look-alike letters stay what they are, for
 * they lead somewhere else.
 */
export function plainAddresses(text: string): Clear {
  let clear = clearOf(characters(text));
  for (const [what, by] of steps) clear = rewritten(clear, what, by);
  return clear;
}

function* characters(text: string) {
  for (let at = 0; at < text.length;) {
    const entity = text[at] === "&" ? entityAt(text, at) : null;
    const original = entity?.character ?? String.fromCodePoint(text.codePointAt(at)!);
    const to = entity?.to ?? at + original.length;
    if (!invisible.test(original) && !formatting.has(original))
      yield { character: original.normalize("NFKC"), from: at, to };
    at = to;
  }
}

type Step = [what: RegExp, by: (found: RegExpMatchArray) => string];
const dot = () => ".";
/** Not "the dot com bubble". */
const name = "(?<=[\\p{L}\\d-])(?<!\\b(?:the|a|this|that|your|my|el|la|un|era))";

/** In this order: each is bounded, so that all together stay linear. */
const steps: Step[] = [
  // hxxp://, h**p://, http : // and \\
  [
    /\bh(?:tt|xx|tx|xt|\.\.)p(s?)\s{0,2}[[({]?:[\])}]?\s{0,2}[/\\]{1,2}\s{0,2}/giu,
    ([, s = ""]) => `http${s.toLowerCase()}://`,
  ],
  // (.) [.] {dot} <punto>
  [/\s{0,3}[[({<]\s{0,3}(?:\.|dot|d0t|punto)\s{0,3}[\])}>]\s{0,3}/giu, dot],
  // example dot com, example-dot-co-dot-uk
  [
    new RegExp(
      `${name}[\\s_-]{1,3}(?:dot|d0t|punto)[\\s_-]{1,3}(?=(?:[a-z\\d-]{1,30}[\\s_-]{1,3}(?:dot|d0t|punto)[\\s_-]{1,3}){0,2}(?:${spelledEndings})\\b)`,
      "giu",
    ),
    dot,
  ],
  // example . com and example .com
  [new RegExp(`(?<=[\\p{L}\\d])\\s{1,3}\\.\\s{0,3}(?=(?:${spelledEndings})\\b)`, "giu"), dot],
  [/(?<=\bwww)\s{0,3}\.\s{1,3}(?=\w)|(?<=\bwww)\s{1,3}\.\s{0,3}(?=\w)/giu, dot],
  // example. com
  [new RegExp(`(?<=[\\p{L}\\d])\\.\\s{1,2}(?=(?:${plainEndings})(?![\\p{L}\\d'-]))`, "gu"), dot],
  // Other dots, and a comma that is meant for one
  [new RegExp(`(?<=[\\p{L}\\d])(?:[。•·∙⋅・]|,(?=com))(?=(?:${spelledEndings})\\b)`, "giu"), dot],
  [/。/gu, dot],
];
