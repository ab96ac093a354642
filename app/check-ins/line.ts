import type { CheckInNow } from "#server/check-ins/contract.ts";
import type { Answer } from "#server/operation.ts";
import { handIn } from "./hand-in.ts";
import { forget, keep, unsent, type Draft } from "./unsent.ts";

/** Shortest and longest wait before another try, in milliseconds. */
const shortest = 1000;
const longest = 30_000;

/** Why a check-in was not taken. */
export type Refusal = Extract<Answer<CheckInNow>, { ok: false }>;

/** What becomes of a check-in that is on its way. */
export interface Report {
  noted(view: CheckInNow): void;
  waiting(clientId: string): void;
  refused(clientId: string, why: Refusal): void;
}

/** One person's check-ins on their way, one after the other. */
export interface Line {
  /** Takes a check-in, or the newer state of one that is in line. */
  put(draft: Draft): void;
  /** The way may be free again. */
  wake(): void;
  stop(): void;
}

/**
 * Starts sending, with what was kept from before. Each check-in stays on the device until it has
 * arrived as it is now; what changed while it was under way goes once more, under the same id.
 */
export function startLine(accountId: string, report: Report): Line {
  const drafts = new Map(unsent(accountId).map((draft) => [draft.clientId, draft]));
  let running = false;
  let stopped = false;
  let failures = 0;
  let endWait: (() => void) | undefined;

  async function run(): Promise<void> {
    running = true;
    for (let next = first(); next && !stopped; next = first()) {
      const wait = await send(next);
      if (wait > 0 && !stopped) {
        report.waiting(next.clientId);
        await pause(wait);
      }
    }
    running = false;
  }

  const first = () => drafts.values().next().value;

  /** One try; answers how long to wait before the next, in milliseconds. */
  async function send(draft: Draft): Promise<number> {
    const { clientId } = draft;
    try {
      const answer = await handIn(draft);
      failures = 0;
      if (!answer.ok && isPassing(answer.reason)) return (answer.retryAfter ?? 5) * 1000;
      if (drafts.get(clientId) !== draft) return 0;
      drafts.delete(clientId);
      // Whoever signs in again finds it kept; anything else can't be mended by waiting.
      if (answer.ok || answer.reason !== "unauthenticated") forget(accountId, clientId);
      if (answer.ok) report.noted(answer.value);
      else report.refused(clientId, answer);
      return 0;
    } catch {
      failures += 1;
      return Math.min(longest, shortest * 2 ** failures) * (0.5 + Math.random());
    }
  }

  function pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const go = () => {
    if (!running && drafts.size > 0) void run();
  };
  go();
  return {
    put(draft) {
      drafts.set(draft.clientId, draft);
      keep(accountId, draft);
      go();
    },
    wake: () => endWait?.(),
    stop() {
      stopped = true;
      endWait?.();
    },
  };
}

/** Worth another try by itself. */
const isPassing = (reason: string) => reason === "too-many" || reason === "unavailable";
