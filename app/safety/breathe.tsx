import "#app/i18n/parts/safety.ts";
import { useT } from "#app/i18n/use-t.ts";
import styles from "./help-now.module.css";

/** A shape that grows for 5.5 s and shrinks for 5.5 s, already going; still where motion is unwanted. No script. */
export function Pacer() {
  const t = useT();
  return (
    <>
      <div className={styles.pacer} aria-hidden="true">
        <span className={styles.circle} />
        <span className={styles.in}>{t("safety.in")}</span>
        <span className={styles.out}>{t("safety.out")}</span>
      </div>
      <p>{t("safety.breathe-note")}</p>
    </>
  );
}
