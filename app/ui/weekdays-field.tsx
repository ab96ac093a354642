import { useId } from "react";
import { useLocale } from "#app/i18n/use-t.ts";
import styles from "./weekdays.module.css";

const weekdays = [1, 2, 3, 4, 5, 6, 7];

interface Props {
  name: string;
  label: string;
  /** ISO weekdays, 1 is Monday. */
  chosen: number[];
  error: string | undefined;
}

/** Some days of the week. */
export function WeekdaysField({ name, label, chosen, error }: Props) {
  const id = useId();
  const locale = useLocale();
  return (
    <fieldset className={styles.set} aria-describedby={error && id}>
      <legend>{label}</legend>
      {error && (
        <p className="field-error" id={id}>
          {error}
        </p>
      )}
      <div className={styles.days}>
        {weekdays.map((weekday) => (
          <label className={styles.day} key={weekday}>
            <input
              type="checkbox"
              name={name}
              value={weekday}
              defaultChecked={chosen.includes(weekday)}
              aria-label={weekdayName(weekday, "long", locale)}
            />
            <span aria-hidden="true">{weekdayName(weekday, "short", locale)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What a weekday (1 is Monday) is called. */
export function weekdayName(weekday: number, form: "short" | "long", locale: string): string {
  // The first of January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(locale, { weekday: form, timeZone: "UTC" }).format(day);
}
