import "#app/i18n/parts/player.ts";
import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { useAnnounce } from "#app/ui/status.tsx";
import { phaseWords } from "./beat-words.ts";
import { BreathPicture } from "./breath-picture.tsx";
import type { Cues } from "./cues.ts";
import { HeartLine } from "./heart-line.tsx";
import type { Moment } from "./phase-at.ts";
import type { Plan } from "./plan.ts";
import { PoseFigure } from "./pose-figure.tsx";
import styles from "./player.module.css";
import { TapsPicture } from "./taps-picture.tsx";
import { useAwake } from "./use-awake.ts";
import { useLead, type Done } from "./use-lead.ts";
import { usePlayerKeys } from "./use-player-keys.ts";

interface Props {
  name: string;
  plan: Plan;
  cues: Cues;
  onOver: (done: Done) => void;
}

/** Somebody is being led: one thing at a time, and always a way to pause and to end. */
export function Stage({ name, plan, cues, onOver }: Props) {
  const t = useT();
  const { moment, isRunning, toggle, step, stop, position } = useLead(plan, cues, onOver);
  useAwake(isRunning);
  usePlayerKeys({ toggle, stop });
  useAnnounced(moment);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { beat } = moment;
  const hasSteps = plan.beats.some(({ kind }) => kind === "say");
  return (
    <div className={styles.stage}>
      <h1 className={styles.name} ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <div className={styles.middle}>
        <Picture {...{ plan, moment, isRunning, position, toggle }} />
        {"words" in beat && <Words moment={moment} />}
        {beat.kind === "breath" && <HeartLine />}
      </div>
      <p className={`${styles.left} muted`}>
        {isRunning ? <TimeLeft plan={plan} moment={moment} /> : t("player.paused")}
      </p>
      <div className={styles.controls}>
        {hasSteps && (
          <Button type="button" kind="quiet" onClick={() => step(-1)}>
            {t("player.back")}
          </Button>
        )}
        <Button type="button" aria-keyshortcuts="Space" onClick={toggle}>
          {t(isRunning ? "player.pause" : "player.go-on")}
        </Button>
        {hasSteps && (
          <Button type="button" kind="quiet" onClick={() => step(1)}>
            {t("player.skip")}
          </Button>
        )}
        <Button type="button" kind="quiet" aria-keyshortcuts="Escape" onClick={stop}>
          {t("player.finish")}
        </Button>
      </div>
    </div>
  );
}

interface PictureProps {
  plan: Plan;
  moment: Moment;
  isRunning: boolean;
  position: () => number;
  toggle: () => void;
}

/** What moves can be tapped anywhere to pause; a figure only shows. */
function Picture({ toggle, ...shown }: PictureProps) {
  const t = useT();
  const { moment, isRunning } = shown;
  const { beat } = moment;
  if (beat.kind === "say") return beat.pose ? <PoseFigure pose={beat.pose} /> : null;
  const moves = beat.kind === "breath" || beat.kind === "settle";
  return (
    <button
      type="button"
      className={styles.tapAnywhere}
      onClick={toggle}
      aria-label={t(isRunning ? "player.pause" : "player.go-on")}
    >
      {moves ? <BreathPicture {...shown} /> : <TapsPicture moment={moment} />}
    </button>
  );
}

function Words({ moment: { beat, index } }: { moment: Moment }) {
  if (!("words" in beat)) return null;
  return (
    <div className={styles.words}>
      <p className={styles.step} data-beat={index}>
        {beat.words}
      </p>
      {beat.kind === "say" && beat.otherWay && <p className="muted">{beat.otherWay}</p>}
    </div>
  );
}

/** About how long it goes on; no countdown. */
function TimeLeft({ plan, moment }: { plan: Plan; moment: Moment }) {
  const t = useT();
  const seconds = plan.seconds - moment.beat.at - moment.into;
  const count = Math.round(seconds / 60);
  return <>{seconds < 60 ? t("player.nearly") : t("player.about-left", { count })}</>;
}

/** Tells screen readers what begins: each phase, each step, and a set of taps once. */
function useAnnounced({ beat, index }: Moment): void {
  const t = useT();
  const announce = useAnnounce();
  const said = useRef(-1);
  const isFirstTap = beat.kind === "tap" && said.current !== beat.step;
  useEffect(() => {
    if (beat.kind === "breath") announce(t(phaseWords[beat.phase]));
    else if ("words" in beat) announce(beat.words);
    else if (isFirstTap) announce(t("player.tap-set"));
    if (beat.kind === "tap") said.current = beat.step;
    // Once for each beat, not for each second of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [index]);
}
