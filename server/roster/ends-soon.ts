import { askedBeforeEnd } from "./hand-over-contract.ts";
import type { OnCall } from "./on-call.ts";

/** When somebody's being on call ends, if that is soon (ISO 8601): then they are asked for a note. Pure. */
export function endsSoon(mine: OnCall | undefined, now: Date): string | null {
  if (!mine) return null;
  const isSoon = mine.until.getTime() - now.getTime() <= askedBeforeEnd * 60_000;
  return isSoon ? mine.until.toISOString() : null;
}
