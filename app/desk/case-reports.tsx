import "#app/i18n/parts/desk.ts";
import "#app/i18n/parts/moderation.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { CaseView } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

/** Who reported it, why, and in which words; a rule of the house is named as such. */
export function CaseReports(props: { reports: CaseView["reports"]; timeZone: string }) {
  const t = useT();
  const when = useWeekdayTime(props.timeZone);
  return (
    <section className="stack" aria-labelledby="reports">
      <h3 id="reports">{t("desk.reports")}</h3>
      <ul className={styles.lines}>
        {props.reports.map(({ by, reason, words, at, rule }, index) => (
          <li key={index}>
            <span className={styles.line} suppressHydrationWarning>
              <b dir="auto">{by?.name ?? t("desk.by-rule")}</b> · {when(at)} ·{" "}
              {t(`moderation.reason-${reason}` as Key)}
              {rule && <> · {reason === "waits" ? t(`desk.held-kind-${rule}` as Key) : rule}</>}
            </span>
            {words && (
              <span className={styles.said} dir="auto">
                {words}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
