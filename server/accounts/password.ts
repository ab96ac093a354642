import { hash, verify, type Options } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";
import pLimit from "p-limit";
import { refuseField, Refusal } from "../refusal.ts";

/** argon2id as OWASP's password storage cheat sheet has it: 19 MiB, two passes, one lane. */
const argon2id = 2;
const strength: Options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const strengthMark = "$argon2id$v=19$m=19456,t=2,p=1$";

/** So many at once, so that a rush of sign-ins uses up neither the memory nor the threads that files need … */
const atOnce = pLimit(2);
/** … and so many waiting (a second or two), before we ask people to come back in a moment. */
const longestLine = 60;

/** Only those that are long enough to be chosen at all. */
const common = new Set(
  dictionary["passwords-common"].map(String).filter((word) => word.length >= 6),
);

/**
 * What is stored of a password.
 * @throws Refusal `unavailable` when too many are being checked already.
 */
export function hashPassword(password: string): Promise<string> {
  return inLine(() => hash(password, strength));
}

/**
 * Whether a password is the one of the hash. Without a hash (no such account) it takes as long, and
 * the answer is no.
 * @throws Refusal `unavailable` when too many are being checked already.
 */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const against = stored ?? (await someHash());
  const matches = await inLine(() => verify(against, password).catch(() => false));
  return matches && stored !== undefined;
}

/** Whether a hash was made with other parameters than today's, and is to be made anew. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(strengthMark);
}

/**
 * Refuses passwords that are tried first by everybody, and ones that others know of this person.
 * @throws Refusal `invalid` beside the field `password`.
 */
export function refuseGuessable(password: string, known: string[]): void {
  const plain = password.toLowerCase();
  const half = plain.slice(0, plain.length / 2);
  const isRepeated = new Set(plain).size <= 3 || half + half === plain;
  const isCommon = common.has(plain) || common.has(plain.replace(/[\d\W_]+$/, ""));
  const isKnown = known.some((word) => word.toLowerCase() === plain);
  if (isRepeated || isCommon || isKnown) throw refuseField("password", "accounts.password-common");
}

let madeUp: Promise<string> | undefined;
const someHash = () => (madeUp ??= hash(crypto.randomUUID(), strength));

function inLine<Value>(work: () => Promise<Value>): Promise<Value> {
  if (atOnce.pendingCount >= longestLine) throw new Refusal("unavailable", { retryAfter: 3 });
  return atOnce(work);
}
