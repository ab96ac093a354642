import { StateShape } from "#app/check-ins/charts/mark.tsx";
import { stateWord } from "#app/check-ins/lines.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { State } from "#server/practices/practice-contract.ts";
import styles from "./practices.module.css";

/** The states that a practice fits: shape, colour and word. */
export function StateMarks({ suits }: { suits: State[] }) {
  const t = useT();
  return (
    <span className={styles.marks}>
      <span className="visually-hidden">{t("practices.fits")}</span>
      {suits.map((state) => (
        <span key={state} className={styles.mark}>
          <StateShape state={state} />
          {t(stateWord[state])}
        </span>
      ))}
    </span>
  );
}
