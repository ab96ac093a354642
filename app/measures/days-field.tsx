import "#app/i18n/parts/measure-pages.ts";
import { useEffect, useId, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import styles from "./measures.module.css";

interface Props {
  isNights: boolean;
  /** The form's days. */
  most: number;
  value: string;
  error: string | undefined;
}

/** A number of days: typed, or in one tap where it is none or all. A short form is all taps. */
export function DaysField({ isNights, most, value, error }: Props) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error) field.current?.focus();
  }, [error]);
  return (
    <>
      <div className={styles.number}>
        <div className="field">
          <label htmlFor={id}>
            {t(isNights ? "measure-pages.nights-label" : "measure-pages.days-label")}
          </label>
          <input
            className="input"
            id={id}
            ref={field}
            name="answer"
            type="text"
            inputMode="numeric"
            defaultValue={value}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
          />
        </div>
        <Button type="submit">{t("measures.go-on")}</Button>
        {error && (
          <p className="field-error" id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
      <div className={styles.ready}>
        <button className={styles.choice} name="ready" value="0">
          {t("measure-pages.no-day")}
        </button>
        <button className={styles.choice} name="ready" value={most}>
          {t("measure-pages.every-day", { most })}
        </button>
      </div>
    </>
  );
}
