import "#app/i18n/parts/desk.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { CaseView } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

/** What was said around what a case is about; text alone, for whoever reads it all evening. */
export function CaseAround({ view, timeZone }: { view: CaseView; timeZone: string }) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  if (view.around.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="around">
      <h3 id="around">{t("desk.around")}</h3>
      <ol className={styles.around}>
        {view.around.map(({ seq, author, body, at, gone, isSubject }) => (
          <li key={seq} data-subject={isSubject || undefined}>
            <span className={styles.line} suppressHydrationWarning>
              <b dir="auto">{author?.name ?? "–"}</b> ·{" "}
              {/* To staff the room itself is not open. */}
              {view.heading.role ? (
                <Link to={`/groups/${view.slug}?at=${seq}#message-${seq}`}>{when(at)}</Link>
              ) : (
                when(at)
              )}
              {isSubject && <> · {t("desk.around-subject")}</>}
              {gone && <> · {t(`desk.is-${gone}`)}</>}
            </span>
            <span className={styles.said} dir="auto">
              {body}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
