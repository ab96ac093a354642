import "#app/i18n/parts/measure-pages.ts";
import { Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { MeasureResult } from "#server/measures/contract.ts";
import { ItemCourses, OneItem } from "./item-courses.tsx";
import { PublishedScores } from "./published-scores.tsx";
import { ScoreCourse } from "./score-course.tsx";
import { useDay } from "./use-day.ts";
import type { ChoiceWords, KindOf } from "./use-value-words.ts";

interface Props {
  result: MeasureResult;
  kinds: KindOf;
  choices: ChoiceWords;
}

/** The sub-scores under plain names, with the most that the continuous scoring gives. */
export const subScores = [
  { name: "use", title: "measure-pages.use", note: "measure-pages.use-note", most: 90 },
  { name: "risk", title: "measure-pages.risk", note: "measure-pages.risk-note", most: 180 },
  {
    name: "protective",
    title: "measure-pages.protective",
    note: "measure-pages.protective-note",
    most: 180,
  },
] as const satisfies { name: string; title: Key; note: Key; most: number }[];

/** What a finished one says, in plain words; no total, no grade, no diagnosis. */
export function ResultPage({ result, kinds, choices }: Props) {
  const { form, course } = result;
  const t = useT();
  const inWords = useDay();
  const last = course.at(-1)!;
  return (
    <div className="page">
      <div className="stack">
        <h1>{t("measure-pages.result-title", { days: form })}</h1>
        <p suppressHydrationWarning>{t("measure-pages.filled-in", { day: inWords(last.day) })}</p>
        <p className="muted">{t("measure-pages.no-grade")}</p>
      </div>
      {last.scores && (
        <>
          {subScores.map((one) => (
            <ScoreCourse key={one.name} course={course} {...one} />
          ))}
          <OneItem
            item="17"
            title={t("measure-pages.progress17")}
            course={course}
            kinds={kinds}
            choices={choices}
          />
        </>
      )}
      <p>
        {t("measure-pages.heavy")} <a href="/help-now">{t("measure-pages.help")}</a>
      </p>
      {last.scores ? (
        <details>
          <summary>{t("measure-pages.see-answers")}</summary>
          <ItemCourses course={course} kinds={kinds} choices={choices} />
        </details>
      ) : (
        <ItemCourses course={course} kinds={kinds} choices={choices} />
      )}
      {last.scores && <PublishedScores scores={last.scores} />}
      <p>
        <Link to="/measures">{t("measure-pages.all-mine")}</Link>
      </p>
    </div>
  );
}
