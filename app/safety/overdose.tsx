import "#app/i18n/parts/safety.ts";
import { useT } from "#app/i18n/use-t.ts";
import { TelLink } from "./line.tsx";
import styles from "./help-now.module.css";

const steps = ["naloxone", "breath", "side", "stay"] as const;

/** What to do when somebody took too much, in the order that it is done: the number, naloxone, breath, side. */
export function Overdose({ emergency }: { emergency: string | undefined }) {
  const t = useT();
  return (
    <ol className={styles.steps}>
      <li>
        <p>{t("safety.overdose-call")}</p>
        {emergency && <TelLink number={emergency}>{emergency}</TelLink>}
      </li>
      {steps.map((step) => (
        <li key={step}>{t(`safety.overdose-${step}`)}</li>
      ))}
    </ol>
  );
}
