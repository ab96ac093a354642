/** Shortest word that is inflected: shorter ones become others too easily. */
const shortest = 4;

/**
 * The plain inflections that a word may have, in English and in Spanish: which language it is of nobody
 * knows. Endings alone, so some that nobody says are among them; what changes inside (`buy`, `bought`;
 * `vender`, `vendió` is there, `pedir`, `pide` is not) is not known.
 */
export function inflectionsOf(word: string): string[] {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return [];
  const forms = new Set([...english(word), ...spanish(word)]);
  forms.delete(word);
  return [...forms];
}

function english(word: string): string[] {
  if (word.endsWith("ing") || word.endsWith("ed")) return [];
  const stem = word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  if (word.endsWith("ie")) return [`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`];
  if (word.endsWith("e")) return [`${word}s`, `${word}d`, `${stem}ing`];
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? [`${word}es`] : [`${word}s`, `${word}es`];
  const verbs = [`${word}ed`, `${word}ing`];
  // One vowel and one consonant at the end: `spam`, `spammed`.
  if (!/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) return [...plural, ...verbs];
  const doubled = word + word.at(-1)!;
  return [...plural, ...verbs, `${doubled}ed`, `${doubled}ing`, `${doubled}er`, `${doubled}ers`];
}

const after = (stem: string, endings: string) => endings.split(" ").map((end) => stem + end);

function spanish(word: string): string[] {
  const stem = word.slice(0, -1);
  const root = word.slice(0, -2);
  if (/[oa]$/.test(word)) return after(stem, "o a os as");
  if (word.endsWith("z")) return [`${stem}ces`];
  if (root.length < 3) return /[lnrdj]$/.test(word) ? [`${word}es`] : [];
  if (word.endsWith("ar")) return [`${word}es`, ...after(root, verbs.ar)];
  if (word.endsWith("er")) return after(root, verbs.er);
  if (word.endsWith("ir")) return after(root, verbs.ir);
  return /[lnrdj]$/.test(word) ? [`${word}es`] : [];
}

/**
 * Of verbs on -er only endings that make no English word of an English one: `hate` is none of `hater`,
 * nor `broken` one of `broker`.
 */
const verbs = {
  ar: "o as a amos an e es en aba abas aban ando ado ada ados adas aste aron",
  er: "o emos ia ias ian iendo ido ida idos idas iste io ieron",
  ir: "o es e imos en a as an ia ias ian iendo ido ida idos idas iste io ieron",
};
