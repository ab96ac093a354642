/** Longest word that is looked at, in letters. */
const longest = 18;

/**
 * Answers for a word the one of a list that it is one letter away from, with the same first letter.
 * Each word of the list is kept under all its spellings with a letter left out, so that one look
 * costs as many steps as the word has letters.
 */
export function fuzzyIndex(words: string[]): (word: string) => string | undefined {
  const index = new Map<string, string[]>();
  for (const word of words)
    for (const key of shortened(word)) index.set(key, [...(index.get(key) ?? []), word]);
  const initials = new Set(words.map(([initial]) => initial));
  return (word) => {
    if (word.length < 5 || word.length > longest || !initials.has(word[0])) return undefined;
    for (const key of shortened(word)) {
      const found = index.get(key)?.find((one) => one[0] === word[0] && isNear(one, word));
      if (found) return found;
    }
    return undefined;
  };
}

/** A word, and all that is left of it when one letter is left out. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Whether one letter was added, left out, replaced, or swapped with its neighbour. */
function isNear(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
}
