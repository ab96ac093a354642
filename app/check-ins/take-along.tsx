import "#app/i18n/parts/history.ts";
import { useEffect, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import styles from "./check-ins.module.css";

/** Ways to have it elsewhere: on paper, or as a file. */
export function TakeAlong() {
  const t = useT();
  // Printing by a button needs script; without it the browser's own menu prints the same.
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return (
    <section className={`card ${styles.notPrinted}`} aria-labelledby="take-along">
      <h2 id="take-along">{t("history.take")}</h2>
      <p className="muted">{t("history.take-note")}</p>
      <p className={styles.ways}>
        <a href="/check-ins/export.csv" download>
          {t("history.csv")}
        </a>
        <a href="/check-ins/export.json" download>
          {t("history.json")}
        </a>
      </p>
      {isAwake && (
        <p>
          <Button type="button" kind="quiet" onClick={() => print()}>
            {t("history.print")}
          </Button>
        </p>
      )}
    </section>
  );
}
