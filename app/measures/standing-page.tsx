import "#app/i18n/parts/measure-pages.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { MeasureStanding } from "#server/measures/contract.ts";
import styles from "./measures.module.css";
import { useDay } from "./use-day.ts";
import { itemsOf, useValueWords, type ChoiceWords, type KindOf } from "./use-value-words.ts";

interface Props {
  standing: MeasureStanding;
  kinds: KindOf;
  choices: ChoiceWords;
  refused: Refused | undefined;
}

/** One that is not finished: going on, looking at the answers, finishing, or throwing it away. */
export function StandingPage({ standing, kinds, choices, refused }: Props) {
  const { id, form, next, answered, keptDay } = standing;
  const t = useT();
  const inWords = useDay();
  return (
    <div className="page">
      <h1>{t("measure-pages.result-title", { days: form })}</h1>
      {refused && <ErrorSummary refused={refused} />}
      <section className="card">
        <p>
          {next === null
            ? t("measure-pages.all-asked")
            : t("measure-pages.so-far", { count: answered })}
        </p>
        <p className="muted" suppressHydrationWarning>
          {t("measure-pages.kept-until", { day: inWords(keptDay) })} {t("measure-pages.only-you")}
        </p>
        {next !== null && (
          <p>
            <LinkButton to={`/measures/${id}/${next}`}>{t("measures.go-on")}</LinkButton>
          </p>
        )}
        {answered > 0 && (
          <Form method="post" action={`/measures/${id}?index&do=finish`} className="stack">
            {next !== null && <p className="muted">{t("measure-pages.finish-note")}</p>}
            <p>
              <Button type="submit" kind={next === null ? "main" : "quiet"}>
                {t(next === null ? "measure-pages.finish" : "measure-pages.finish-here")}
              </Button>
            </p>
          </Form>
        )}
      </section>
      <AnswerList standing={standing} kinds={kinds} choices={choices} />
      <details>
        <summary>{t("measure-pages.discard")}</summary>
        <Form method="post" action={`/measures/${id}?index&do=discard`} className="stack">
          <p>{t("measure-pages.discard-note")}</p>
          <p>
            <Button type="submit" kind="quiet">
              {t("measure-pages.discard-sure")}
            </Button>
          </p>
        </Form>
      </details>
    </div>
  );
}

function AnswerList({ standing, kinds, choices }: Omit<Props, "refused">) {
  const { id, answers } = standing;
  const t = useT();
  const inWords = useValueWords(kinds, choices);
  const begun = itemsOf(kinds).filter((item) => answers[item] !== undefined);
  if (begun.length === 0) return null;
  return (
    <details>
      <summary>{t("measure-pages.see-answers")}</summary>
      <ul className={styles.answers}>
        {begun.map((item) => (
          <li key={item}>
            <span>
              {t(`measure-pages.item-${item}`)}: {inWords(item, answers[item])}
            </span>
            <Link to={`/measures/${id}/${item}`}>
              {t("measure-pages.change")}
              <span className="visually-hidden">: {t(`measure-pages.item-${item}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
