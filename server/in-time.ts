import { setTimeout as pause } from "node:timers/promises";

/**
 * What `work` answers, if it answers within `milliseconds`; it is not stopped otherwise.
 * @throws an error of the name `TooSlow`, or what `work` throws.
 */
export async function inTime<Value>(
  milliseconds: number,
  work: () => Promise<Value>,
): Promise<Value> {
  const late = new AbortController();
  const inVain = pause(milliseconds, undefined, { signal: late.signal }).then(() => {
    throw new TooSlow(`no answer in ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work(), inVain]);
  } finally {
    late.abort();
    inVain.catch(() => {});
  }
}

/** Nothing came in time; it may still come. */
export class TooSlow extends Error {
  override name = "TooSlow";
}
