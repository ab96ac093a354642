import { find } from "linkifyjs";
import { placeOf, rewritten, type Clear } from "../links/clear.ts";

const providers =
  "g ?mail|googlemail|hotmail|yahoo|ymail|outlook|icloud|proton|protonmail|aol|live|msn|gmx|mail|me|tutanota|zoho";

type Step = [what: RegExp, by: string];
/** In this order; each is bounded, so that all together stay linear. */
const steps: Step[] = [
  // Endings that only beside a provider are none of the sentence: proton dot me
  [
    new RegExp(`(?<=\\b(?:${providers}))\\s{1,3}(?:dot|punto)\\s{1,3}(?=[a-z]{2,6}\\b)`, "giu"),
    ".",
  ],
  // (at) [arroba]
  [/\s{0,3}[[({<]\s{0,2}(?:at|@|arroba)\s{0,2}[\])}>]\s{0,3}/giu, "@"],
  [/(?<=[\p{L}\d_])[\s_-]{1,3}arroba[\s_-]{1,3}(?=[\p{L}\d])/giu, "@"],
  // "joe at gmail.com", but not "look at gmail.com"
  [
    new RegExp(
      `(?<=[\\p{L}\\d_])(?<!\\b(?:look|looking|looked|work|working|works|is|are|was))[\\s_-]{1,3}at[\\s_-]{1,3}(?=(?:${providers})\\.)`,
      "giu",
    ),
    "@",
  ],
  [
    new RegExp(`(?<=[\\p{L}\\d_])\\s{0,3}@\\s{1,3}(?=(?:[a-z\\d-]{2,30}\\.|${providers}))`, "giu"),
    "@",
  ],
  [
    new RegExp(`(?<=[\\p{L}\\d_])\\s{1,3}@(?=(?:[a-z\\d-]{2,30}\\.|(?:${providers})\\b))`, "giu"),
    "@",
  ],
  [/(?<=@)g mail/giu, "gmail"],
];
/** Without an ending, where everybody knows it. */
const unended = new RegExp(
  `[\\p{L}\\d_+-]@(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|protonmail)\\b(?!\\.\\p{L})`,
  "giu",
);

/** E-mail addresses of a text that `plainAddresses` made clear, with their places in the original. */
export function mailsIn(addresses: Clear): { from: number; to: number }[] {
  if (!/@|arroba|\bat\b/i.test(addresses.text)) return [];
  let clear = addresses;
  for (const [what, by] of steps) clear = rewritten(clear, what, () => by);
  const whole = find(clear.text).filter(
    ({ type, value }) => type === "email" || /^mailto:/i.test(value),
  );
  return [
    ...whole.map(({ start, end }) => placeOf(clear, start, end)),
    ...[...clear.text.matchAll(unended)].map(({ 0: { length }, index }) =>
      placeOf(clear, index, index + length),
    ),
  ];
}
