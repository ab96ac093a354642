import "#app/i18n/parts/measure-pages.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DayOf } from "#app/check-ins/clock-of.tsx";
import type { CoursePoint } from "#server/measures/contract.ts";
import { CourseLine } from "./course-line.tsx";
import styles from "./measures.module.css";

interface Props {
  name: "use" | "risk" | "protective";
  title: Key;
  note: Key;
  most: number;
  course: CoursePoint[];
}

/** One sub-score: a sentence, a small line, and the same as a table. */
export function ScoreCourse({ name, title, note, most, course }: Props) {
  const t = useT();
  const points = course.map(({ day, scores }) => ({
    day,
    value: scores?.continuous[name] ?? null,
  }));
  return (
    <section className="card" aria-labelledby={`score-${name}`}>
      <h2 id={`score-${name}`}>{t(title)}</h2>
      <p>{useSentence(points, most)}</p>
      <CourseLine points={points} most={most} />
      <p className="muted">{t(note)}</p>
      {points.length > 1 && (
        <details>
          <summary>
            {t("measure-pages.all-times")}
            <span className="visually-hidden">: {t(title)}</span>
          </summary>
          <div className={styles.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("measure-pages.day")}</th>
                  <th scope="col">{t(title)}</th>
                </tr>
              </thead>
              <tbody>
                {points.toReversed().map(({ day, value }, index) => (
                  <tr key={index}>
                    <td>
                      <DayOf day={day} size="medium" />
                    </td>
                    <td>{value === null ? t("measure-pages.no-answer") : value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}

/** How it is now, beside the last time that it could be worked out. */
function useSentence(points: { value: number | null }[], most: number): string {
  const t = useT();
  const now = points.at(-1)?.value ?? null;
  if (now === null) return t("measure-pages.not-worked-out");
  const before = points.slice(0, -1).findLast(({ value }) => value !== null)?.value ?? null;
  if (before === null) return t("measure-pages.course-first", { now, most });
  if (before === now) return t("measure-pages.course-same", { now, most });
  return t(now < before ? "measure-pages.course-less" : "measure-pages.course-more", {
    now,
    most,
    before,
  });
}
