import "#app/i18n/parts/history.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { WhatHelps } from "#server/practices/contract.ts";
import styles from "./check-ins.module.css";
import { DotPair, tenth } from "./charts/dot-pairs.tsx";

/** What eased things for me, in which state: how often first, then the means. Nothing below three times. */
export function WhatHelpsSection({ helps }: { helps: WhatHelps[] }) {
  const t = useT();
  const locale = useLocale();
  if (helps.length === 0) return null;
  return (
    <section className="card" aria-labelledby="what-helps">
      <h2 id="what-helps">{t("history.helps")}</h2>
      <p className="muted">{t("history.helps-note")}</p>
      <ul className={styles.list}>
        {helps.map(({ practice, name, state, times, eased, before, after }) => (
          <li key={`${practice} ${state}`}>
            <p>
              {t(`history.eased-${state ?? "any"}`, {
                practice: name[locale],
                eased,
                count: times,
              })}
            </p>
            <div className={styles.pair}>
              <DotPair before={before} after={after} />
            </div>
            <p className="muted">
              {t("history.means", { before: tenth(before), after: tenth(after) })}
            </p>
          </li>
        ))}
      </ul>
      <p className="muted">{t("history.before-after")}</p>
    </section>
  );
}
