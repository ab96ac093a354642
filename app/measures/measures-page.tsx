import "#app/i18n/parts/measure-pages.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import type { MyMeasures } from "#server/measures/contract.ts";
import { StartForm } from "./measure-card.tsx";
import styles from "./measures.module.css";
import { useDay } from "./use-day.ts";

interface Props extends MyMeasures {
  refused: Refused | undefined;
}

/** What it is, where I stand, and my finished ones. */
export function MeasuresPage({ finished, next, refused, ...standing }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("measures.title")}</h1>
      {refused && <ErrorSummary refused={refused} />}
      <Standing {...standing} />
      {finished.length === 0 ? (
        <EmptyState title={t("measure-pages.none-title")}>{t("measure-pages.none")}</EmptyState>
      ) : (
        <section className="stack" aria-labelledby="finished-ones">
          <h2 id="finished-ones">{t("measure-pages.finished-ones")}</h2>
          <ul className={styles.list}>
            {finished.map(({ id, day, form }) => (
              <li key={id}>
                <DayRow id={id} day={day} form={form} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {next && <Pager to={`/measures?after=${next}`}>{t("measure-pages.earlier")}</Pager>}
    </div>
  );
}

function DayRow({ id, day, form }: MyMeasures["finished"][number]) {
  const t = useT();
  const format = new Intl.DateTimeFormat(useLocale(), { timeZone: "UTC", dateStyle: "long" });
  return (
    <Row to={`/measures/${id}`} title={format.format(new Date(`${day}T12:00:00Z`))}>
      {t("measure-pages.of-days", { days: form })}
    </Row>
  );
}

/** Going on, beginning, or that there is nothing to do. */
function Standing({ setting, open, nextDay }: Pick<Props, "setting" | "open" | "nextDay">) {
  const t = useT();
  const inWords = useDay();
  const isOff = setting.rhythm === "off";
  if (open)
    return (
      <section className="card">
        <p suppressHydrationWarning>{t("measures.card-begun", { day: inWords(open.keptDay) })}</p>
        <p>
          <LinkButton to={`/measures/${open.id}/next`}>{t("measures.go-on")}</LinkButton>
        </p>
        <p className="muted">{t("measure-pages.only-you")}</p>
      </section>
    );
  return (
    <section className="card">
      <p>{isOff ? t("measures.off") : t("measure-pages.lead", { days: setting.form })}</p>
      {nextDay && !isOff && (
        <p suppressHydrationWarning>{t("measure-pages.next-on", { day: inWords(nextDay) })}</p>
      )}
      {!isOff && (
        <StartForm
          word={t(nextDay ? "measure-pages.begin-early" : "measures.begin")}
          isQuiet={nextDay !== null}
        />
      )}
      <p className="muted">{t("measure-pages.only-you")}</p>
    </section>
  );
}
