import { placeOf, type Clear } from "../links/clear.ts";
import { knownLines } from "./known-lines.ts";
import { digitsIn, type Digits } from "./numbers.ts";

/** Most groups of digits that one number is written in. */
const mostGroups = 16;

/** Telephone numbers of a folded text, with their places in the original. */
export function telephonesIn(clear: Clear): { from: number; to: number }[] {
  const all = digitsIn(clear);
  const found: { from: number; to: number }[] = [];
  for (let first = 0; first < all.length;) {
    const groups = [all[first]!];
    while (groups.length < mostGroups && all[first + groups.length]?.goesOn)
      groups.push(all[first + groups.length]!);
    const { count, isKnown } = longestNumber(clear.text, groups);
    if (count > 0 && !isKnown) found.push(placeOf(clear, groups[0]!.begin, groups[count - 1]!.end));
    first += Math.max(1, count);
  }
  return found;
}

/** How many groups, from the first on, are a number; 0 when none are. */
function longestNumber(text: string, groups: Digits[]): { count: number; isKnown: boolean } {
  for (let count = groups.length; count > 0; count -= 1) {
    const some = groups.slice(0, count);
    const digits = some.map((group) => group.digits).join("");
    if (knownLines.has(digits)) return { count, isKnown: true };
    if (digits.length >= 7 && digits.length <= 15 && isNumber(text, some, digits))
      return { count, isKnown: false };
  }
  return { count: 0, isKnown: false };
}

/** Somebody is asked to call or write nearby. */
const asking =
  /\b(?:call|text|txt|phone|cell|number|num|reach|ring|sms|whats\w*|wsp|tel|telefono|cel|celular|movil|numero|llama\w*|marca\w*|escrib\w*|contact\w*)\b/;
const units =
  /^\s?(?:%|mg|ml|mcg|g|kg|lbs?|km|miles?|millas|days?|dias?|hours?|horas?|weeks?|semanas?|years?|anos?|steps|pasos|dollars?|dolares|pesos|euros|usd|bucks|people|personas|times|veces|views|calories|[$€£])/;

function isNumber(text: string, groups: Digits[], digits: string): boolean {
  const [first, last] = [groups[0]!, groups.at(-1)!];
  const before = text.slice(Math.max(0, first.begin - 40), first.begin);
  const after = text.slice(last.end, last.end + 12);
  if (/[$€£#]\s?$|[a-z]$|[\d.,]$/.test(before) && !/(?:tel|cel)\.?:?\s?$/.test(before))
    return false;
  if (units.test(after) || /^[a-z]/.test(after)) return false;
  const hasPlus = /\+\s?\(?$/.test(before);
  const isAsked = asking.test(before) || asking.test(text.slice(last.end, last.end + 40));
  if (isCounting(groups) && !isAsked) return false;
  if (hasPlus || /^00[1-9]/.test(digits)) return digits.length >= 9;
  const lengths = groups.map((group) => group.digits.length).join("-");
  const gaps = groups.slice(1).map(({ gap }) => gap);
  const spelledOnes = groups.filter(({ isSpelled }) => isSpelled).length;
  if (spelledOnes >= 4 || (spelledOnes === 3 && digits.length >= 9)) return true;
  const commas = gaps.filter((gap) => gap.includes(",")).length;
  const areSingle = /^1(?:-1)+$/.test(lengths) && 3 * commas <= gaps.length;
  if (gaps.some((gap) => /[:;=]/.test(gap)) || (commas > 0 && !areSingle)) return false;
  return hasShape(lengths, digits, gaps, isAsked);
}

/** Whether digits are grouped as telephone numbers are, in the countries where our languages are spoken. */
function hasShape(lengths: string, digits: string, gaps: string[], isAsked: boolean): boolean {
  const isFlat = /0{5}$/.test(digits);
  switch (lengths) {
    // One after the other: seven may be the moods of a week.
    case lengths.match(/^1(?:-1){6,14}$/)?.[0]:
      return digits.length >= 9 || isAsked;
    case "10":
      return /^[2-9]/.test(digits) && !isFlat;
    case "11":
    case "12":
    case "13":
      return /^(?:1[2-9]\d{9}|521?\d{10}|34[6789]\d{8}|5[4-8]\d{8,10}|0\d{10})$/.test(digits);
    case "9":
      return /^[6789]/.test(digits) && !isFlat;
    case "7":
    case "8":
      return isAsked && !isFlat;
    case "3-4":
      return /^[2-9]/.test(digits) && (/[-.]/.test(gaps[0]!) || isAsked);
    case "4-4":
      return !/^(?:19|20)\d\d/.test(digits) && (/-/.test(gaps[0]!) || isAsked);
    case "2-2-2-2":
    case "1-3-3":
      return isAsked;
    case "3-3-4":
    case "3-7":
    case "6-4":
    case "2-4-4":
    case "2-8":
    case "2-2-2-2-2":
    case "3-2-2-2":
    case "2-3-2-2":
    case "1-4-4":
    case "2-3-3-2":
    case "2-3-4":
    case "1-3-3-4":
    case "1-10":
    case "2-10":
    case "2-9":
    case "2-2-4-4":
    case "2-1-2-4-4":
    case "2-3-3-4":
    case "2-3-3-3":
    case "3-3-2-2":
      return true;
    case "3-3-3":
      return /^[6789]/.test(digits);
    default:
      return /^0\d{9,10}$/.test(digits) && gaps.length < 5;
  }
}

/** Whether somebody counts: each step is one up, one down, or begins anew. */
function isCounting(groups: Digits[]): boolean {
  const numbers = groups.map(({ digits }) => Number(digits));
  return (
    numbers.length > 3 &&
    numbers.every((number, at) => {
      const before = numbers[at - 1];
      return before === undefined || Math.abs(number - before) === 1 || (number === 1 && at > 1);
    })
  );
}
