import type { Clock } from "./clock.ts";
import { phaseAt, stepFrom, type Moment } from "./phase-at.ts";
import type { Plan } from "./plan.ts";

/** Leads through a plan: says when a beat begins, when another second of it does, and when it is over. */
export interface Lead {
  isRunning(): boolean;
  go(): void;
  pause(): void;
  step(by: -1 | 1): void;
  /** No more timers; nothing is said any more. */
  end(): void;
}

/** A timer may come a little early; the next second has begun for it all the same. In seconds. */
const early = 0.004;

/** `onTick` is told at each whole second of each beat, and at once when one goes to another place. */
export function leadThrough(
  plan: Plan,
  clock: Clock,
  { onTick, onOver }: { onTick: (moment: Moment) => void; onOver: () => void },
): Lead {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;

  function tick(): void {
    clearTimeout(timer);
    if (isEnded) return;
    const position = clock.position() + early;
    const moment = phaseAt(plan, position);
    if (moment.isOver) {
      isEnded = true;
      clock.pause();
      onOver();
      return;
    }
    onTick(moment);
    if (!clock.isRunning()) return;
    timer = setTimeout(tick, Math.max(0, (nextAfter(moment) - clock.position()) * 1000));
  }

  return {
    isRunning: () => clock.isRunning(),
    go() {
      clock.go();
      tick();
    },
    pause() {
      clock.pause();
      tick();
    },
    step(by) {
      clock.seek(stepFrom(plan, clock.position(), by));
      tick();
    },
    end() {
      isEnded = true;
      clearTimeout(timer);
      clock.pause();
    },
  };
}

/** When the next thing changes: another second of this beat, or the beat after it. */
function nextAfter({ beat, into }: Moment): number {
  return beat.at + Math.min(Math.floor(into) + 1, beat.seconds);
}
