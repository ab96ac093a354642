import "#app/i18n/parts/player.ts";
import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { phaseWords } from "./beat-words.ts";
import { fullnessAt, phaseAt, type Moment } from "./phase-at.ts";
import type { Plan } from "./plan.ts";
import styles from "./player.module.css";

interface Props {
  plan: Plan;
  moment: Moment;
  isRunning: boolean;
  /** Seconds from the plan's beginning, now. */
  position: () => number;
}

/** Smallest size of the circle, of its largest. */
const smallest = 0.45;

/** A circle that grows and shrinks, or still segments that fill; the word and the count in its middle. */
export function BreathPicture({ plan, moment, isRunning, position }: Props) {
  const t = useT();
  const circle = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const full = fullnessAt(phaseAt(plan, position()));
      if (circle.current)
        circle.current.style.transform = `scale(${smallest + (1 - smallest) * full})`;
      if (isRunning) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [plan, position, isRunning]);
  const { beat, into } = moment;
  const second = Math.floor(into);
  return (
    <span className={styles.picture} data-phase={beat.kind === "breath" ? beat.phase : beat.kind}>
      <span className={styles.circle} ref={circle} />
      <span className={styles.said}>
        <span className={styles.word} data-beat={moment.index}>
          {t(beat.kind === "breath" ? phaseWords[beat.phase] : "player.settle")}
        </span>
        {beat.kind === "breath" && (
          <span className={styles.count}>
            {Math.min(second + 1, Math.max(1, Math.floor(beat.seconds)))}
          </span>
        )}
      </span>
      {beat.kind === "breath" && <Segments all={Math.round(beat.seconds)} filled={second + 1} />}
    </span>
  );
}

/** For whoever wants no motion: one segment fills each second. */
function Segments({ all, filled }: { all: number; filled: number }) {
  return (
    <span className={styles.segments}>
      {Array.from({ length: Math.max(1, all) }, (_, at) => (
        <span key={at} data-filled={at < filled || undefined} />
      ))}
    </span>
  );
}
