import "#app/i18n/parts/safety.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { CrisisLine } from "#server/safety/lines/contract.ts";
import { CallLink, TextLink } from "./line.tsx";
import styles from "./help-now.module.css";

const fears = ["police", "words", "worth", "cost", "known"] as const;

/**
 * The step between knowing a number and calling it: one fear, one true sentence, and the number again. No script:
 * opening one closes the other. What is pressed here is known to nobody.
 */
export function CallingIsHard({ lines }: { lines: CrisisLine[] }) {
  const t = useT();
  const forAny = lines.filter(({ kind }) => kind === undefined);
  const byPhone = forAny.find(({ phone }) => phone);
  const byText = forAny.find(({ text }) => text);
  return (
    <details className={styles.country}>
      <summary>{t("safety.hard")}</summary>
      <p>{t("safety.hard-choose")}</p>
      {fears.map((fear) => (
        <details key={fear} name="fear" className={styles.fear}>
          <summary>{t(`safety.fear-${fear}`)}</summary>
          <p>{t(`safety.truth-${fear}`)}</p>
          <p className={styles.ways}>
            {byPhone && <CallLink line={byPhone}>{t("safety.call-now")}</CallLink>}
            {byText && <TextLink line={byText}>{t("safety.text-instead")}</TextLink>}
          </p>
        </details>
      ))}
      <p>{t("safety.did-it-help")}</p>
      <details name="helped" className={styles.fear}>
        <summary>{t("safety.helped-yes")}</summary>
        <p>{t("safety.helped-yes-then")}</p>
      </details>
      <details name="helped" className={styles.fear}>
        <summary>{t("safety.helped-no")}</summary>
        <p>{t("safety.helped-no-then")}</p>
      </details>
    </details>
  );
}
