import "#app/i18n/parts/safety.ts";
import { useT } from "#app/i18n/use-t.ts";
import { TelLink } from "./line.tsx";
import styles from "./help-now.module.css";

const opioids = ["tolerance", "return-alone", "return-naloxone", "return-signs"] as const;
const alcohol = ["withdrawal", "return-mixing", "return-shaking"] as const;
const questions = ["before", "hoped", "next"] as const;

/** After a return to use: first what keeps somebody safe, then people; what can be learned is for another day. */
export function ReturnToUse({ emergency }: { emergency: string | undefined }) {
  const t = useT();
  return (
    <section aria-labelledby="return" className={styles.part}>
      <h2 id="return" className={styles.aim}>
        {t("safety.return")}
      </h2>
      <p>{t("safety.return-lead")}</p>
      <div className={styles.card}>
        <h3>{t("safety.return-opioids")}</h3>
        <ul className={styles.points}>
          {opioids.map((point) => (
            <li key={point}>{t(`safety.${point}`)}</li>
          ))}
        </ul>
        <h3>{t("safety.return-alcohol")}</h3>
        <ul className={styles.points}>
          {alcohol.map((point) => (
            <li key={point}>{t(`safety.${point}`)}</li>
          ))}
        </ul>
        {emergency && (
          <TelLink number={emergency}>
            {t("safety.emergency")}: {emergency}
          </TelLink>
        )}
        <h3>{t("safety.return-people")}</h3>
        <p>{t("safety.return-people-note")}</p>
        <p className={styles.ways}>
          <a className={styles.call} href="/ask-for-a-person">
            {t("safety.return-ask")}
          </a>
          <a className={styles.call} href="#people">
            {t("safety.people")}
          </a>
        </p>
        <details>
          <summary>{t("safety.return-later")}</summary>
          <ol className={styles.points}>
            {questions.map((question) => (
              <li key={question}>{t(`safety.return-${question}`)}</li>
            ))}
          </ol>
        </details>
      </div>
    </section>
  );
}
