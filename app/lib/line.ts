import type { Answer } from "#server/operation.ts";
import type { KeptDrafts, Made } from "./kept-drafts.ts";

/** Shortest and longest wait before another try, in milliseconds. */
const shortest = 1000;
const longest = 30_000;

/** Why something was not taken. */
export type Refusal = Extract<Answer<unknown>, { ok: false }>;

/** What becomes of something that is on its way. */
export interface Report<View> {
  noted(view: View): void;
  waiting(clientId: string): void;
  refused(clientId: string, why: Refusal): void;
}

/** What one person noted on its way to the server, one after the other. */
export interface Line<Draft> {
  /** Takes something, or the newer state of what is in line. */
  put(draft: Draft): void;
  /** The way may be free again. */
  wake(): void;
  stop(): void;
}

/**
 * Starts sending, with what was kept from before. Each draft stays on the device until it has arrived
 * as it is now; what changed while it was under way goes once more, under the same id. `handIn` sends
 * one, and throws when it did not go through: it may have arrived all the same.
 */
export function startLine<Draft extends Made, View>(
  kept: KeptDrafts<Draft>,
  handIn: (draft: Draft) => Promise<Answer<View>>,
  report: Report<View>,
): Line<Draft> {
  const drafts = new Map(kept.all().map((draft) => [draft.clientId, draft]));
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
      if (answer.ok || answer.reason !== "unauthenticated") kept.forget(clientId);
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
      kept.keep(draft);
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
