import "#app/i18n/parts/desk.ts";
import { Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import { Pager } from "#app/ui/pager.tsx";
import type { CaseView } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

interface Props {
  view: CaseView;
  /** Whether whoever looks may decide now. */
  mayDecide: boolean;
  /** The part of the address that says which cases are shown. */
  kept: string;
  timeZone: string;
}

/** What waits in a case, why, and the two ways for each of them; those for all are in the bar of deeds. */
export function CaseHeld({ view, mayDecide, kept, timeZone }: Props) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const { messages, next } = view.held;
  if (messages.length === 0) return null;
  const [first] = messages;
  const isOnly = view.waiting <= 1;
  const deeds = mayDecide && !isOnly ? (["release", "discard"] as const) : [];
  return (
    <section className="stack" aria-labelledby="held">
      <h3 id="held">
        {view.waiting >= 100
          ? t("desk.waiting-many")
          : t("desk.waiting-count", { count: view.waiting })}
      </h3>
      <p className="muted">
        {t("desk.held-lead")} {!isOnly && t("desk.held-lead-all")}
      </p>
      <ol className={styles.around}>
        {messages.map(({ id, body, note, at, kinds, words }) => (
          <li key={id} data-subject={id === first!.id || undefined}>
            <span className={styles.line} suppressHydrationWarning>
              {when(at)} · {kinds.map((kind) => t(`desk.held-kind-${kind}` as Key)).join(", ")}
              {words.length > 0 && <>: {words.join(", ")}</>}
            </span>
            {note && <span className={styles.line}>{note}</span>}
            <span className={styles.said} dir="auto">
              {body}
            </span>
            {deeds.length > 0 && (
              <span className={styles.choices}>
                {deeds
                  .filter((deed) => view.deeds.includes(deed))
                  .map((deed) => (
                    <Link
                      key={deed}
                      to={`${kept || "?"}&deed=${deed}&held=${id}`}
                      replace
                      preventScrollReset
                      className="button"
                      data-kind="quiet"
                    >
                      {t(`desk.held-one-${deed}`)}
                      <span className="visually-hidden">: {body.slice(0, 60)}</span>
                    </Link>
                  ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      {next && (
        <Pager to={`${kept || "?"}&after-held=${encodeURIComponent(next)}`}>
          {t("desk.held-more")}
        </Pager>
      )}
    </section>
  );
}
