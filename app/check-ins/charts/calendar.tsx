import "#app/i18n/parts/history.ts";
import { Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { LookedBack } from "#server/check-ins/look-back-contract.ts";
import { stateOf, stateWord } from "../lines.ts";
import styles from "./charts.module.css";
import { Figure } from "./figure.tsx";
import { StateShape } from "./mark.tsx";

/** The last 30 days, a field for each: its number, and its state's shape. Open days are only outlined. */
export function Calendar({ days, sentence }: { days: LookedBack["calendar"]; sentence: string }) {
  const t = useT();
  const locale = useLocale();
  const whole = new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "long" });
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "narrow" });
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  const columns = days.slice(0, 7);
  return (
    <Figure title={t("history.calendar")} sentence={sentence}>
      <div className={styles.weekdays} aria-hidden="true">
        {columns.map(({ day }) => (
          <span key={day} suppressHydrationWarning>
            {weekday.format(at(day))}
          </span>
        ))}
      </div>
      <ol className={styles.calendar}>
        {days.map(({ day, arousal }) => {
          const number = Number(day.slice(8));
          if (arousal === null)
            return (
              <li key={day}>
                <span className={styles.field}>{number}</span>
              </li>
            );
          const state = stateOf(arousal);
          const name = `${whole.format(at(day))}: ${t(stateWord[state])}`;
          return (
            <li key={day}>
              <Link
                className={styles.field}
                data-state={state}
                to={`/check-ins/${day}`}
                aria-label={name}
                suppressHydrationWarning
              >
                {number}
                <StateShape state={state} />
              </Link>
            </li>
          );
        })}
      </ol>
    </Figure>
  );
}
