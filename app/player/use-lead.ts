import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { createClock, type Clock } from "./clock.ts";
import type { Cues } from "./cues.ts";
import { leadThrough, type Lead } from "./lead.ts";
import { breathsBy, phaseAt, type Moment } from "./phase-at.ts";
import type { Plan } from "./plan.ts";
import { makeTones, vibrationOf, type Tones } from "./tones.ts";

/** What somebody did: seconds without pauses, and whole breaths. */
export interface Done {
  seconds: number;
  breaths: number;
}

interface Led {
  clock: Clock;
  lead: Lead;
  tones: Tones | null;
}

/** Leads through a plan from the moment that this is shown; `onOver` is told once, at its end or at `stop`. */
export function useLead(plan: Plan, { sound, vibration }: Cues, onOver: (done: Done) => void) {
  const [moment, setMoment] = useState<Moment>(() => phaseAt(plan, 0));
  const [isRunning, setRunning] = useState(true);
  const led = useRef<Led | null>(null);
  const over = useRef(onOver);
  over.current = onOver;

  useEffect(() => {
    const clock = createClock(() => performance.now());
    const tones = sound ? makeTones(plan, clock.position) : null;
    let before = -1;
    const tell = () => {
      // A late timer, of a tab that was hidden, counts no more than the plan has.
      const late = Math.max(0, clock.position() - plan.seconds);
      const seconds = Math.max(0, Math.round(clock.practised() - late));
      over.current({ seconds, breaths: breathsBy(plan, clock.position()) });
    };
    const lead = leadThrough(plan, clock, {
      onTick(now) {
        // At once, not when the browser finds time: the word belongs to the instant.
        flushSync(() => setMoment(now));
        if (now.index === before || !clock.isRunning()) return;
        before = now.index;
        tones?.goOn();
        const pattern = vibration ? vibrationOf(now.beat) : null;
        if (pattern) navigator.vibrate?.(pattern);
      },
      onOver: tell,
    });
    led.current = { clock, lead, tones };
    // After the first paint: nothing is flushed while React is still at it.
    const first = setTimeout(() => {
      lead.go();
      tones?.begin();
    }, 0);
    return () => {
      clearTimeout(first);
      lead.end();
      tones?.close();
      led.current = null;
    };
  }, [plan, sound, vibration]);

  const toggle = useCallback(() => {
    const { lead, tones } = led.current ?? {};
    if (!lead) return;
    if (lead.isRunning()) lead.pause();
    else lead.go();
    if (lead.isRunning()) tones?.begin();
    else tones?.hush();
    setRunning(lead.isRunning());
  }, []);

  const step = useCallback((by: -1 | 1) => {
    const { lead, tones } = led.current ?? {};
    lead?.step(by);
    if (lead?.isRunning()) tones?.begin();
  }, []);

  const stop = useCallback(() => {
    if (!led.current) return;
    const { clock, lead } = led.current;
    lead.end();
    const seconds = Math.round(clock.practised());
    over.current({ seconds, breaths: breathsBy(plan, clock.position()) });
  }, [plan]);

  const position = useCallback(() => led.current?.clock.position() ?? 0, []);
  return { moment, isRunning, toggle, step, stop, position };
}
