/** What could be a telephone number: digits, and what people write between them. */
const run = /(?<![\p{L}\p{N}])\+?\(?\d[\d ().\-/\u00A0]*\d(?![\p{L}\p{N}])/gu;

/** Days are written with the same signs. */
const day = /^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/;

/**
 * The first telephone number in a line that somebody wrote, as it is dialled; `null` where there is none for sure:
 * rather no link than one that calls a date. Pure.
 */
export function phoneIn(line: string): string | null {
  for (const [found] of line.matchAll(run)) {
    if (day.test(found.trim())) continue;
    const isAbroad = found.startsWith("+");
    // "+44 (0)20 …": the nought in brackets is for those who call from inside.
    const digits = (isAbroad ? found.replace("(0)", "") : found).replace(/\D/g, "");
    if (digits.length >= 7 && digits.length <= 15) return isAbroad ? `+${digits}` : digits;
  }
  return null;
}
