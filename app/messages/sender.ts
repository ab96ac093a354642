import type { MessageView } from "#server/messages/contract.ts";
import type { WaitingMessage } from "#server/messages/held-contract.ts";
import type { Answer } from "#server/operation.ts";
import { post } from "./house.ts";
import type { Outcome, Pending } from "./room-state.ts";

/** Shortest and longest wait before another try, in milliseconds. */
const shortest = 1000;
const longest = 30_000;

interface Report {
  sent(message: MessageView | WaitingMessage): void;
  /** It was not taken, or is later by itself. */
  tried(clientId: string, outcome: Outcome): void;
}

/** Sends what is in line, one after the other, so that somebody's words keep their order. */
export interface Sender {
  add(pending: Pending): void;
  /** Takes something out of the line; what is already on its way may still arrive. */
  drop(clientId: string): void;
  /** The way may be free again: try now instead of at the end of the wait. */
  wake(): void;
  stop(): void;
}

/**
 * Starts sending for one group. Trouble on the way and "try again later" keep the line and wait,
 * longer each time; only a refusal that waiting can't mend is reported.
 */
export function startSender(slug: string, report: Report): Sender {
  const line: Pending[] = [];
  let running = false;
  let stopped = false;
  let failures = 0;
  let endWait: (() => void) | undefined;

  async function run(): Promise<void> {
    running = true;
    for (let next = line[0]; next && !stopped; next = line[0]) {
      const wait = await send(next);
      if (wait > 0) await pause(wait);
    }
    running = false;
  }

  /** One try; answers how long to wait before the next, in milliseconds. */
  async function send(pending: Pending): Promise<number> {
    const { clientId } = pending;
    try {
      const answer = await post(slug, pending);
      if (!answer.ok && isPassing(answer.reason)) {
        if (answer.reason === "too-many") report.tried(clientId, { later: answer.message });
        return (answer.retryAfter ?? 5) * 1000;
      }
      drop(clientId);
      failures = 0;
      if (answer.ok) report.sent(answer.value);
      else report.tried(clientId, outcomeOf(answer));
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

  function drop(clientId: string): void {
    const place = line.findIndex((pending) => pending.clientId === clientId);
    if (place >= 0) line.splice(place, 1);
  }

  return {
    add(pending) {
      if (line.some(({ clientId }) => clientId === pending.clientId)) return;
      line.push(pending);
      if (!running) void run();
    },
    drop,
    wake: () => endWait?.(),
    stop() {
      stopped = true;
      endWait?.();
    },
  };
}

/** A field that asks whether its author has heard is a word of caution. */
function outcomeOf({ fields, message }: Extract<Answer<never>, { ok: false }>): Outcome {
  if (fields.heard) return { refusal: fields.heard, isWarned: true };
  return { refusal: fields.body ?? fields.contentNote ?? message };
}

const isPassing = (reason: string) => reason === "too-many" || reason === "unavailable";
