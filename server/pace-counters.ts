import {
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from "rate-limiter-flexible";
import { inTime, TooSlow } from "./in-time.ts";
import { redis, type Redis } from "./redis.ts";

/** How long a count may take in Redis before this process counts by itself, in milliseconds. */
const patience = 200;
/** How long Redis is then left alone, so that nobody waits for it again and again, in milliseconds. */
const rest = 5000;

/**
 * Counts `points` in `seconds`: in Redis for all processes together, when there is one, else in this
 * process. With Redis away or slow each process counts by itself: limits get looser, nobody is stopped.
 */
export function counterFor(
  keyPrefix: string,
  points: number,
  seconds: number,
): RateLimiterAbstract {
  const limits = { keyPrefix: `pace:${keyPrefix}`, points, duration: seconds };
  const own = new RateLimiterMemory(limits);
  const client = redis();
  if (!client) return own;
  return new RateLimiterRedis({
    ...limits,
    storeClient: promptly(client),
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    insuranceLimiter: own,
    // Who has used it all up is refused here, without asking Redis each time.
    inMemoryBlockOnConsumed: points,
  });
}

let leftAloneUntil = 0;

/** The little of Redis that counting takes, with an answer or an error in time. */
function promptly(client: Redis) {
  return {
    get isReady(): boolean {
      return client.isReady && Date.now() >= leftAloneUntil;
    },
    async eval(...asked: Parameters<Redis["eval"]>): Promise<unknown> {
      try {
        return await inTime(patience, () => client.eval(...asked));
      } catch (error) {
        if (error instanceof TooSlow) leftAloneUntil = Date.now() + rest;
        throw error;
      }
    },
  };
}
