import "#app/i18n/parts/practice-pages.ts";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import type { CourseHead } from "#server/practices/course-contract.ts";
import type { Chosen, PracticeList } from "#server/practices/list-contract.ts";
import { addressOf } from "./address-of.ts";
import { FilterForm } from "./filter-form.tsx";
import type { InLanguage } from "./in-language.ts";
import { PracticeRow } from "./practice-row.tsx";
import styles from "./practices.module.css";
import { StateChoice } from "./state-choice.tsx";

interface Props {
  list: InLanguage<PracticeList>;
  courses: InLanguage<CourseHead>[];
}

/** The right practice in two taps: how the body is, then a short list with what helped before first. */
export function LibraryPage({ list: { chosen, practices, next }, courses }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("practice-pages.title")}</h1>
      <StateChoice chosen={chosen} />
      <section className="stack" aria-labelledby="list">
        <h2 id="list">
          {t(`practice-pages.list${chosen.state ? (`-${chosen.state}` as const) : ""}`)}
        </h2>
        <FilterForm chosen={chosen} />
        {practices.length === 0 && (
          <EmptyState title={t("practice-pages.none-title")}>{t("practice-pages.none")}</EmptyState>
        )}
        <ul className={styles.list}>
          {practices.map((practice) => (
            <li key={practice.slug}>
              <PracticeRow practice={practice} />
            </li>
          ))}
        </ul>
        {next && <Pager to={addressOf(chosen, next)}>{t("practice-pages.further")}</Pager>}
        <WholeLibrary chosen={chosen} />
      </section>
      {courses.length > 0 && <Courses courses={courses} />}
    </div>
  );
}

function WholeLibrary({ chosen }: { chosen: Chosen }) {
  const t = useT();
  if (!chosen.state && !chosen.modality && !chosen.minutes) return null;
  return (
    <p>
      <Link to="/practices">{t("practice-pages.any-state")}</Link>
    </p>
  );
}

function Courses({ courses }: Pick<Props, "courses">) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="courses">
      <h2 id="courses">{t("practice-pages.courses")}</h2>
      <ul className={styles.list}>
        {courses.map(({ slug, name, line, weeks, myWeek }) => (
          <li key={slug}>
            <Row to={`/practices/courses/${slug}`} title={name}>
              <span className={styles.line}>{line}</span>
              <span>
                {myWeek === null
                  ? t("practice-pages.course-weeks", { count: weeks })
                  : t("practice-pages.course-at", { week: myWeek, weeks })}
              </span>
            </Row>
          </li>
        ))}
      </ul>
    </section>
  );
}
