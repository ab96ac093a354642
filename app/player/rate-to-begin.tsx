import "#app/i18n/parts/practice-pages.ts";
import "#app/i18n/parts/player.ts";
import { useId } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import styles from "./player.module.css";

/** How heavy it is: one tap answers and begins; leaving it out begins too. */
export function RateToBegin({ onBegin }: { onBegin: (before: number | null) => void }) {
  const t = useT();
  const id = useId();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <section className={styles.rate} aria-labelledby={id}>
      <h2 id={id}>{t("practice-pages.before")}</h2>
      <p className="muted">{t("player.tap-begins")}</p>
      <div className={styles.numbers}>
        {Array.from({ length: 11 }, (_, at) => (
          <button
            key={at}
            type="button"
            className={styles.number}
            aria-label={t("player.begin-with", { number: at })}
            onClick={() => onBegin(at)}
          >
            {number.format(at)}
          </button>
        ))}
      </div>
      <p className={`${styles.ends} muted`}>
        <span>{t("practice-pages.light")}</span>
        <span>{t("practice-pages.heavy")}</span>
      </p>
      <p>
        <Button type="button" onClick={() => onBegin(null)}>
          {t("player.begin-unrated")}
        </Button>
      </p>
    </section>
  );
}
