import { useEffect, useState } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Select } from "#app/ui/select.tsx";
import styles from "./check-ins.module.css";

/** Nights that many people have, one tap away; every half hour is in the list. */
const usual = [4, 5, 6, 7, 8, 9];
const all = Array.from({ length: 49 }, (_, at) => at / 2);

interface Props {
  /** Hours as a text; none when empty. */
  chosen: string;
  error: string | undefined;
  onChoose: (hours: number | "") => void;
}

/** How long one slept. */
export function SleepRow({ chosen, error, onChoose }: Props) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale());
  const [hours, setHours] = useState(chosen);
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const choose = (value: string) => {
    setHours(value);
    onChoose(value === "" ? "" : Number(value));
  };
  return (
    <div className={styles.row}>
      <Select
        name="sleepHours"
        label={t("check-ins.sleep")}
        value={hours}
        error={error}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t("check-ins.sleep-none")}</option>
        {all.map((value) => (
          <option key={value} value={value}>
            {t("check-ins.sleep-hours", { hours: number.format(value) })}
          </option>
        ))}
      </Select>
      {isAwake && (
        <div className={styles.choices} role="group" aria-label={t("check-ins.sleep-usual")}>
          {usual.map((value) => (
            <button
              type="button"
              key={value}
              className={styles.choice}
              aria-pressed={hours === String(value)}
              onClick={() => choose(String(value))}
            >
              {number.format(value)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
