import type { Delivery } from "./deliver-push.ts";

/** What follows from a push service's answer. */
export type Verdict =
  /** It has the letter. */
  | { what: "sent" }
  /** The browser can't be woken by this address any more. */
  | { what: "gone" }
  /** It does not take this letter, nor will it later. */
  | { what: "refused" }
  /** Another try makes sense, not before that instant. */
  | { what: "later"; at: Date };

const second = 1000;
/** Between tries without a word from the push service: it doubles from the first to the last. */
const pauses = { first: 30 * second, last: 60 * 60 * second };

/**
 * Reads a push service's answer; `null` is none at all (a network that does not work, a timeout).
 * `tries` is how often it was put off before; `chance` (0 to 1) spreads tries that would else come together.
 */
export function verdictOn(
  answer: Delivery | null,
  { tries, now, chance }: { tries: number; now: Date; chance: number },
): Verdict {
  const status = answer?.status ?? 503;
  if (status >= 200 && status < 300) return { what: "sent" };
  if (status === 404 || status === 410) return { what: "gone" };
  if (status !== 429 && status !== 408 && status < 500) return { what: "refused" };
  const own = Math.min(pauses.first * 2 ** tries, pauses.last) * (0.75 + chance / 2);
  return { what: "later", at: new Date(now.getTime() + (asked(answer?.retryAfter, now) ?? own)) };
}

/** `Retry-After` in milliseconds from now: seconds or a date; at least one second. */
function asked(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined;
  const wait = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter) * second
    : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(wait, second);
}
