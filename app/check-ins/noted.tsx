import { useEffect, useRef } from "react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { CheckInView } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import type { Refusal } from "../lib/line.ts";
import { signed, stateOf, stateWord, words } from "./lines.ts";
import type { Standing } from "./use-check-in.ts";

interface Props {
  arousal: number;
  standing: Standing;
  refusal: Refusal | null;
  sharedWith: CheckInView["sharedWith"];
  onChange: () => void;
}

/** What was noted, who can see it, and the way to change it. */
export function Noted({ arousal, standing, refusal, sharedWith, onChange }: Props) {
  const t = useT();
  const word = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  // The line that was tapped is gone from the page, and the focus with it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const said: Record<Exclude<Standing, "open" | "refused">, Key> = {
    saving: "check-ins.saving",
    noted: sharedWith ? "check-ins.noted-shared" : "check-ins.noted",
    waiting: "check-ins.waiting",
  };
  const sentence =
    standing === "refused" && refusal
      ? word(refusal.fields.form ?? refusal.message)
      : t(said[standing as "noted"] ?? "check-ins.saving", { group: sharedWith?.name ?? "" });
  return (
    <div className={styles.noted}>
      <Mark arousal={arousal} />
      <div>
        <h2 tabIndex={-1} ref={heading}>
          <StateLine arousal={arousal} />
        </h2>
        <p className="muted" role="status" data-standing={standing}>
          {sentence}
        </p>
        <button type="button" className={styles.plain} onClick={onChange}>
          {t("check-ins.change")}
        </button>
      </div>
    </div>
  );
}

/** A state's number on its own soft colour. */
export function Mark({ arousal }: { arousal: number }) {
  return (
    <span className={styles.mark} data-state={stateOf(arousal)} aria-hidden="true">
      {signed(arousal)}
    </span>
  );
}

/** "Activated · on edge": a state in words. */
export function StateLine({ arousal }: { arousal: number }) {
  const t = useT();
  const state = t(stateWord[stateOf(arousal)]);
  const line = t(words.get(arousal)!);
  return <>{state.toLowerCase() === line.toLowerCase() ? state : `${state} · ${line}`}</>;
}
