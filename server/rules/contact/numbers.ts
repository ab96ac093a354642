import type { Clear } from "../links/clear.ts";

/** Digits that stand together, written or spelled. */
export interface Digits {
  digits: string;
  isSpelled: boolean;
  /** Places in the clear text. */
  begin: number;
  end: number;
  /** What stands between them and the digits before, when nothing else does. */
  gap: string;
  /** Whether a number may go on from the digits before. */
  goesOn: boolean;
}

const spelled = new Map<string, string>(
  [
    "zero|oh|o|cero 0",
    "one|uno|una 1",
    "two|dos 2",
    "three|tres 3",
    "four|cuatro 4",
    "five|cinco 5",
    "six|seis 6",
    "seven|siete 7",
    "eight|ocho 8",
    "nine|nueve|niner 9",
    "ten|diez 10",
    "eleven|once 11",
    "twelve|doce 12",
    "thirteen|trece 13",
    "fourteen|catorce 14",
    "fifteen|quince 15",
    "sixteen|dieciseis 16",
    "seventeen|diecisiete 17",
    "eighteen|dieciocho 18",
    "nineteen|diecinueve 19",
    "veintiuno 21",
    "veintidos 22",
    "veintitres 23",
    "veinticuatro 24",
    "veinticinco 25",
    "veintiseis 26",
    "veintisiete 27",
    "veintiocho 28",
    "veintinueve 29",
  ].flatMap((line) => {
    const [words = "", digits = ""] = line.split(" ");
    return words.split("|").map((word) => [word, digits] as const);
  }),
);
const tens = new Map(
  (
    "twenty|veinte thirty|treinta forty|cuarenta fifty|cincuenta sixty|sesenta seventy|setenta eighty|ochenta " +
    "ninety|noventa"
  )
    .split(" ")
    .flatMap((both, at) => both.split("|").map((word) => [word, String(at + 2)] as const)),
);
const times = new Map([
  ["double", 2],
  ["doble", 2],
  ["triple", 3],
]);

/** What may stand within one number. */
const within = /^(?:[\s.\-‐‑–—()/+_*~`|·•,:;=>\p{So}\p{Extended_Pictographic}]{0,5})$/u;
const atoms = /\d{1,20}|[a-z]+/gu;

/** All digits of a folded text, in order. */
export function digitsIn({ text }: Clear): Digits[] {
  const found: Digits[] = [];
  let last = 0;
  let repeat = 1;
  /** Whether nothing but digits, and words that join them, came since the last digits. */
  let isJoined = false;
  for (const { 0: atom, index } of text.matchAll(atoms)) {
    const gap = text.slice(last, index);
    const goesOn: boolean = isJoined && within.test(gap);
    const end = index + atom.length;
    const digits = digitsOf(atom);
    const before = found.at(-1);
    last = end;
    if (digits !== undefined && before && goesOn && areTens(before) && isOnes(atom)) {
      before.digits = before.digits[0]! + digits;
      before.end = end;
    } else if (digits !== undefined) {
      const isSpelled = !/^\d/.test(atom);
      found.push({ digits: digits.repeat(repeat), isSpelled, begin: index, end, gap, goesOn });
    }
    isJoined = digits !== undefined || ((atom === "y" || times.has(atom)) && goesOn);
    repeat = times.get(atom) ?? 1;
  }
  return found;
}

function digitsOf(atom: string): string | undefined {
  if (/^\d/.test(atom)) return atom;
  const ten = tens.get(atom);
  return spelled.get(atom) ?? (ten && `${ten}0`);
}

/** "cincuenta y cinco", "thirty-four": the ones of the tens before. */
const areTens = ({ isSpelled, digits }: Digits) => isSpelled && /^[2-9]0$/.test(digits);
const isOnes = (atom: string) => atom !== "o" && /^[1-9]$/.test(spelled.get(atom) ?? "");
