/** Sixty-four marks that words leave, each on one of them: enough to see that a word is not there. */
export type Outline = [low: number, high: number];

/** What these words leave behind, together; with what others left before. */
export function outlineOf(words: Iterable<string>, outline: Outline = [0, 0]): Outline {
  for (const word of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = (hash * 31 + word.charCodeAt(at)) | 0;
    hash ^= hash >>> 15;
    outline[(hash >>> 5) & 1]! |= 1 << (hash & 31);
  }
  return outline;
}

/** Whether one of these words may be there: never no when it is. */
export const mayShare = (one: Outline, other: Outline): boolean =>
  ((one[0] & other[0]) | (one[1] & other[1])) !== 0;
