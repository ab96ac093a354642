import { createHash } from "node:crypto";
import ipaddr from "ipaddr.js";
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible";
import type { Caller } from "./actor.ts";
import { env } from "./env.ts";
import { counterFor } from "./pace-counters.ts";
import { Refusal } from "./refusal.ts";

/** How often a deed may be asked for: `points` times in `seconds`, counted by what `per` names. */
export interface Pace<Input> {
  name: string;
  points: number;
  seconds: number;
  /** What is counted; `null` counts nothing for this call. */
  per: (caller: Caller, input: Input) => string | null;
  /** Counted in each process by itself, where it is this process that would be overrun. */
  guards?: "this process";
}

/** Counts by network address: one IPv4 address, or the /64 that one IPv6 household has. */
export const perAddress = ({ address }: Caller): string => {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === "ipv4" ? parsed.toString() : parsed.toByteArray().slice(0, 8).join(".");
};
/** Counts by account; signed-out callers are counted by address. */
export const perAccount = (caller: Caller): string => caller.actor?.accountId ?? perAddress(caller);

const limiters = new Map<string, RateLimiterAbstract>();

function limiterFor({ name, points, seconds, guards }: Pace<never>): RateLimiterAbstract {
  let limiter = limiters.get(name);
  if (!limiter) {
    const most = points * env.paceFactor;
    limiter =
      guards === "this process"
        ? new RateLimiterMemory({ keyPrefix: name, points: most, duration: seconds })
        : counterFor(name, most, seconds);
    limiters.set(name, limiter);
  }
  return limiter;
}

/**
 * Takes one point from a caller's allowance.
 * @throws Refusal `too-many`, with the seconds to wait, when it is used up.
 */
export async function keepPace<Input>(
  pace: Pace<Input>,
  caller: Caller,
  input: Input,
): Promise<void> {
  const key = pace.per(caller, input);
  if (key === null) return;
  try {
    await limiterFor(pace).consume(keptKey(key));
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection;
    const retryAfter = Math.max(1, Math.ceil(rejection.msBeforeNext / 1000));
    throw new Refusal("too-many", {
      message: { key: "refusal.too-many", with: { seconds: retryAfter } },
      retryAfter,
    });
  }
}

const accountId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Hashed, unless it is an account's id: a long or personal key (an e-mail address) is neither kept nor unbounded. */
function keptKey(key: string): string {
  return accountId.test(key) ? key : createHash("sha256").update(key).digest("base64url");
}

/** Forgets all counts; for tests, where one process plays many people in a minute. */
export function forgetPaces(): void {
  limiters.clear();
}
