import "#app/i18n/parts/rules.ts";
import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { TriedMonth } from "#server/rules/contract.ts";
import { Marked } from "./marked.tsx";
import styles from "./rules.module.css";

interface Props {
  tried: TriedMonth;
  slug: string;
  timeZone: string;
}

/** What a rule would have found lately, and the newest of it. */
export function MonthResult({ tried, slug, timeZone }: Props) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => result.current?.focus(), [tried]);
  return (
    <div className="stack" role="status" tabIndex={-1} ref={result}>
      <p>
        <b>{t("rules.month-found", { count: tried.found })}</b>{" "}
        {t("rules.month-looked", { count: tried.looked })} {!tried.isWhole && t("rules.month-part")}
      </p>
      {tried.first.length > 0 && (
        <>
          <h4>{t("rules.month-first")}</h4>
          <ol className={styles.found}>
            {tried.first.map(({ seq, author, at, body, marks }) => (
              <li key={seq}>
                <span className="muted" suppressHydrationWarning>
                  <b dir="auto">{author ?? "–"}</b> ·{" "}
                  <Link to={`/groups/${slug}?at=${seq}#message-${seq}`}>{when(at)}</Link>
                </span>
                <Marked text={body} marks={marks} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
