import "#app/i18n/parts/practice-pages.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { CourseView } from "#server/practices/course-contract.ts";
import { Cautions, Source } from "./about-page.tsx";
import { CourseWeek, NextWeek, playFrom } from "./course-week.tsx";
import type { InLanguage } from "./in-language.ts";
import styles from "./practices.module.css";

type Course = InLanguage<CourseView>;

interface Props {
  course: Course;
  refused: Refused | undefined;
}

/** A course: what is next, its weeks, and ways to go on, stay or do a week again. Nothing is counted down. */
export function CoursePage({ course, refused }: Props) {
  const { name, line, why, cautions, source, weeks, run } = course;
  const t = useT();
  // Before the way to begin; behind the days once it is under way.
  const about = (
    <>
      <section className="card" aria-labelledby="why">
        <h2 id="why">{t("practice-pages.why")}</h2>
        <p>{why}</p>
      </section>
      <Cautions cautions={cautions} />
    </>
  );
  return (
    <div className="page">
      <header className="stack">
        <h1>{name}</h1>
        <p className={styles.lead}>{line}</p>
      </header>
      {refused && <ErrorSummary refused={refused} />}
      {run && <UnderWay course={course} run={run} />}
      {!run && about}
      {!run && <Begin timesEnded={course.timesEnded} />}
      <section className="stack" aria-labelledby="weeks">
        <h2 id="weeks">{t("practice-pages.course-weeks", { count: weeks.length })}</h2>
        {weeks.map((week, at) => (
          <CourseWeek
            key={`${at} ${run?.week}`}
            slug={course.slug}
            week={week}
            number={at + 1}
            weeks={weeks.length}
            run={run}
          />
        ))}
      </section>
      {run && about}
      {run && <End />}
      <Source source={source} />
      <p>
        <Link to="/practices">{t("practice-pages.to-library")}</Link>
      </p>
    </div>
  );
}

/** Where I am, kindly; what is next, and the way into it. */
function UnderWay({ course, run }: { course: Course; run: NonNullable<Course["run"]> }) {
  const t = useT();
  const { slug, weeks } = course;
  const at = t("practice-pages.course-at", { week: run.week, weeks: weeks.length });
  const days = weeks[run.week - 1]?.days ?? [];
  const isLast = run.week === weeks.length;
  const today = run.today === null ? undefined : days[run.today - 1];
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{t("practice-pages.course-today")}</h2>
      <p>
        {at}.
        {run.daysDone > 0 && <> {t("practice-pages.course-days-done", { count: run.daysDone })}</>}
      </p>
      {today ? (
        <>
          <p>
            <strong>
              {t("practice-pages.day", { day: run.today! })} · {today.name}
            </strong>
            {" · "}
            {t("practices.minutes", { count: today.minutes })}
          </p>
          {today.notice && (
            <p>
              {t("practice-pages.notice")}: {today.notice}
            </p>
          )}
          {today.isOff || !today.name ? (
            <p className="muted">{t("practice-pages.not-there")}</p>
          ) : (
            <p>
              <LinkButton to={playFrom(slug, run.week, run.today!, today)} reloadDocument>
                {t("practices.begin")}
              </LinkButton>
            </p>
          )}
        </>
      ) : (
        <>
          <p>{t(isLast ? "practice-pages.course-last-done" : "practice-pages.course-week-done")}</p>
          {!isLast && <NextWeek week={run.week + 1} />}
        </>
      )}
    </section>
  );
}

function Begin({ timesEnded }: { timesEnded: number }) {
  const t = useT();
  return (
    <Form method="post" action="?do=begin" className="stack">
      {timesEnded > 0 && <p>{t("practice-pages.course-ended-before", { count: timesEnded })}</p>}
      <p>
        <Button type="submit">{t("practice-pages.course-begin")}</Button>
      </p>
      <p className="muted">{t("practice-pages.course-begin-note")}</p>
    </Form>
  );
}

function End() {
  const t = useT();
  return (
    <Form method="post" action="?do=end" className="stack">
      <p className="muted">{t("practice-pages.end-course-note")}</p>
      <p>
        <Button type="submit" kind="quiet">
          {t("practice-pages.end-course")}
        </Button>
      </p>
    </Form>
  );
}
