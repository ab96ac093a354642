/**
 * What characters look like, beyond what the screening for crises resolves (`safety/screening/characters.ts`):
 * capitals of Greek, letters with a stroke.
 */
const own = new Map(
  Object.entries({
    b: "Ββßƅ",
    d: "đðԀ",
    f: "ғƒꜰϝſ",
    h: "Ηħ",
    l: "łⅼ",
    m: "Μμ",
    n: "Ν",
    o: "øØ",
    q: "ԛ",
    t: "ŧ",
    y: "Υ",
    z: "Ζζ",
    ae: "æÆ",
    oe: "œŒ",
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** Rows of 26 characters that are A to Z in another dress: of black circles, black squares and flags. */
const rows = [0x1f150, 0x1f170, 0x1f1e6];

/** The Latin letters that a character is taken for, when it is one of those. */
export function looksOf(character: string): string | undefined {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return undefined;
  const row = code < 0x1f150 ? undefined : rows.find((first) => code >= first && code < first + 26);
  return row === undefined ? own.get(character) : String.fromCharCode(97 + code - row);
}

/** What a digit or a sign may be read as when it stands among letters; the likeliest first, itself last. */
export const readings = new Map(
  Object.entries({
    "0": "o0",
    "1": "il1",
    "2": "z2",
    "3": "e3",
    "4": "a4",
    "5": "s5",
    "6": "g6",
    "7": "t7",
    "8": "b8",
    "9": "g9",
    $: "s",
    "§": "s",
    "€": "e",
    "£": "l",
    "¢": "c",
    "@": "a",
    "!": "il",
    "|": "li",
    "+": "t",
  }),
);

/**
 * Letters that are told apart only when two words are laid side by side: an `i` may be an `l`. By these
 * groups words are looked up.
 */
export function groupOf(letter: string): string {
  const first = (readings.get(letter) ?? letter)[0]!;
  return first === "l" ? "i" : first;
}
