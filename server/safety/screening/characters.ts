/** One character of a text as it is compared, and where it stood. */
export interface Folded {
  /** Lower case, without accents, in Latin letters wherever it looks like one. */
  character: string;
  /** Offset into the original text, in UTF-16 units. */
  at: number;
}

/** Letters of other scripts that look like Latin ones, each beside the one that it looks like. */
const lookAlikes = new Map(
  Object.entries({
    a: "аαɑᴀ",
    b: "вьʙ",
    c: "сϲᴄ",
    d: "ԁɗᴅ",
    e: "еєεҽᴇ",
    g: "ɡɢ",
    h: "һнʜ",
    i: "іιıɪ",
    j: "јᴊ",
    k: "кκᴋ",
    l: "ӏʟ",
    m: "мᴍ",
    n: "пηɴ",
    o: "оοσᴏ",
    p: "рρᴘ",
    r: "гʀ",
    s: "ѕꜱ",
    t: "тτᴛ",
    u: "υսᴜ",
    v: "νѵᴠ",
    w: "ѡԝᴡ",
    x: "хχ",
    y: "уүγʏ",
    z: "ᴢ",
    "'": "’‘ʼ´`′",
    '"': "“”«»„‟″",
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/**
 * Folds a text to what a reader takes its characters for: compatibility forms, accents, look-alikes
 * and characters without a width are resolved. Linear in the length of the text.
 */
export function fold(text: string): Folded[] {
  const folded: Folded[] = [];
  let at = 0;
  for (const original of text) {
    for (const character of plain(original)) folded.push({ character, at });
    at += original.length;
  }
  return folded;
}

function plain(original: string): string {
  if (original <= "\u007f") return original.toLowerCase();
  const bare = original
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "");
  return bare.replace(/./gsu, (one) => lookAlikes.get(one) ?? one);
}
