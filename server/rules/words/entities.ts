/** Entities that somebody might type to hide a word; the others are as good as read. */
const named: Record<string, string> = {
  shy: "\u00ad",
  zwj: "\u200d",
  zwnj: "\u200c",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  period: ".",
  dot: ".",
  commat: "@",
  dollar: "$",
  colon: ":",
  sol: "/",
  num: "#",
  lowbar: "_",
  hyphen: "-",
  newline: "\n",
  tab: "\t",
};
const accents = "acute|grave|uml|circ|tilde|cedil|ring|caron";
const shape = new RegExp(
  `&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|([a-z])(?:${accents})|([a-z]{2,8}));?`,
  "iy",
);

/** The character that an HTML entity stands for which begins here, and where it ends; null when none does. */
export function entityAt(text: string, at: number): { character: string; to: number } | null {
  shape.lastIndex = at;
  const found = shape.exec(text);
  if (!found) return null;
  const [whole, decimal, hex, letter, name] = found;
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
  const character = code === null ? (letter ?? named[name!.toLowerCase()]) : characterOf(code);
  // A name without its ";" is an "&" before a word.
  if (character === undefined || (code === null && !whole.endsWith(";"))) return null;
  return { character, to: at + whole.length };
}

const characterOf = (code: number) =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
