import "#app/i18n/parts/reminders.ts";
import { useId } from "react";
import { useT } from "#app/i18n/use-t.ts";
import styles from "./reminders.module.css";

/** As many as the server takes; empty ones say nothing. */
const places = 4;

/** Up to four times of the day. */
export function TimesField({ times, error }: { times: string[]; error: string | undefined }) {
  const id = useId();
  const t = useT();
  return (
    <fieldset className={styles.set} aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}>
      <legend>{t("reminders.times")}</legend>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <p className="field-hint" id={`${id}-hint`}>
        {t("reminders.times-hint")}
      </p>
      <div className={styles.times}>
        {Array.from({ length: places }, (_, place) => (
          <input
            key={place}
            className="input"
            type="time"
            name="time"
            defaultValue={times[place] ?? ""}
            aria-label={t("reminders.time-of", { number: place + 1 })}
            aria-invalid={error ? true : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
