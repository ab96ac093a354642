import "#app/i18n/parts/held.ts";
import { useT, useWording } from "#app/i18n/use-t.ts";
import styles from "./message.module.css";
import type { PendingProps } from "./pending-message.tsx";

/** Why something of one's own is not there yet, and what its author may do; brought along only then. */
export default function PendingState({ pending, onTryAgain, onTakeBack }: PendingProps) {
  const t = useT();
  const word = useWording();
  const { refusal, isWarned, later } = pending;
  if (!refusal) return <p className={styles.mark}>{later && word(later)}</p>;
  return (
    <div className={styles.refused} data-warned={isWarned} role="alert">
      <p>
        {t(isWarned ? "held.not-yet" : "messages.not-sent")} {word(refusal)}
      </p>
      <button type="button" onClick={() => onTryAgain(pending)}>
        {t(isWarned ? "held.anyway" : "messages.try-again")}
      </button>
      <button type="button" onClick={() => onTakeBack(pending)}>
        {t("messages.change")}
      </button>
    </div>
  );
}
