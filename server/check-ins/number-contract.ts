import { z } from "zod";

/**
 * A number from a form or from script: `least` to `most` in steps, else refused with `key`.
 * Strict about what a number is: an empty text, a list or `true` is none.
 */
export function numberIn(least: number, most: number, step: number, key: string) {
  return z.union([z.number(), z.string()], key).transform((value, context): number => {
    const number = typeof value === "number" ? value : asNumber(value);
    const fits = number >= least && number <= most && Number.isInteger(number / step);
    // Adding 0 makes 0 of −0, which a database would keep as it is.
    if (fits) return number + 0;
    context.addIssue({ code: "custom", message: key });
    return z.NEVER;
  });
}

/** Typed by hand it may have a comma, and a real minus sign. */
function asNumber(text: string): number {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  return /^[+-]?\d{1,16}(\.\d{1,6})?$/.test(plain) ? Number(plain) : NaN;
}
