import "#app/i18n/parts/practice-pages.ts";
import "#app/i18n/parts/history.ts";
import { DotPair, tenth } from "#app/check-ins/charts/dot-pairs.tsx";
import { DayOf } from "#app/check-ins/clock-of.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { SessionView, WhatHelps } from "#server/practices/contract.ts";
import type { InLanguage } from "./in-language.ts";
import styles from "./practices.module.css";

interface Props {
  helps: InLanguage<WhatHelps>[];
  mine: SessionView[];
}

/** How often it eased, in which state, and my last times; nothing below three ratings. */
export function WhatItDid({ helps, mine }: Props) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="did-for-you">
      <h2 id="did-for-you">{t("practice-pages.did-for-you")}</h2>
      {helps.length === 0 && <p className="muted">{t("practice-pages.not-yet")}</p>}
      {helps.map(({ name, state, times, eased, before, after }) => (
        <div key={state ?? "any"} className={styles.helps}>
          <p>{t(`history.eased-${state ?? "any"}`, { practice: name, eased, count: times })}</p>
          <DotPair before={before} after={after} />
          <p className="muted">
            {t("history.means", { before: tenth(before), after: tenth(after) })}
          </p>
        </div>
      ))}
      {helps.length > 0 && <p className="muted">{t("history.before-after")}</p>}
      {mine.length > 0 && <LastTimes mine={mine} />}
    </section>
  );
}

function LastTimes({ mine }: { mine: SessionView[] }) {
  const t = useT();
  return (
    <>
      <h3>{t("practice-pages.last-times")}</h3>
      <ul className={styles.times}>
        {mine.map(({ clientId, day, minutes, before, after }) => (
          <li key={clientId}>
            <DayOf day={day} size="medium" />
            {" · "}
            {t("practices.minutes", { count: minutes })}
            {before !== null && after !== null && (
              <> · {t("practice-pages.from-to", { before, after })}</>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
