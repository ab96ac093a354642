import "#app/i18n/parts/measure-pages.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DayOf } from "#app/check-ins/clock-of.tsx";
import type { CoursePoint } from "#server/measures/contract.ts";
import type { Item } from "#server/measures/item-contract.ts";
import { CourseLine } from "./course-line.tsx";
import styles from "./measures.module.css";
import { itemsOf, useValueWords, type ChoiceWords, type KindOf } from "./use-value-words.ts";

interface Props {
  course: CoursePoint[];
  kinds: KindOf;
  choices: ChoiceWords;
}

/** Each item that was asked this time, with its own course. */
export function ItemCourses({ course, kinds, choices }: Props) {
  const t = useT();
  const now = course.at(-1)!.answers;
  const asked = itemsOf(kinds).filter((item) => now[item] !== undefined);
  return (
    <div className="stack">
      {asked.map((item) => (
        <OneItem
          key={item}
          item={item}
          title={t(`measure-pages.item-${item}`)}
          course={course}
          kinds={kinds}
          choices={choices}
          isSmall
        />
      ))}
    </div>
  );
}

/** One item: what was answered this time and the last, its line, and the same as a table. */
export function OneItem(props: Props & { item: Item; title: string; isSmall?: boolean }) {
  const { item, title, course, kinds, choices, isSmall = false } = props;
  const t = useT();
  const inWords = useValueWords(kinds, choices);
  const points = course.map(({ day, answers }) => ({ day, value: answers[item] }));
  // 0 is excellent health; drawn, up is better.
  const drawn = kinds[item] === "health" ? points.map(upsideDown) : points;
  const now = inWords(item, points.at(-1)?.value);
  const last = points.slice(0, -1).findLast(({ value }) => typeof value === "number");
  const id = `${isSmall ? "each" : "item"}-${item}`;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>
        {last
          ? t("measure-pages.word-before", { now, before: inWords(item, last.value) })
          : t("measure-pages.word-now", { now })}
      </p>
      <CourseLine
        points={drawn}
        most={kinds[item] === "days" ? mostDays(course) : 4}
        isSmall={isSmall}
      />
      {points.length > 1 && (
        <details>
          <summary>
            {t("measure-pages.all-times")}
            <span className="visually-hidden">: {title}</span>
          </summary>
          <div className={styles.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("measure-pages.day")}</th>
                  <th scope="col">{t("measure-pages.answer")}</th>
                </tr>
              </thead>
              <tbody>
                {points.toReversed().map(({ day, value }, index) => (
                  <tr key={index}>
                    <td>
                      <DayOf day={day} size="medium" />
                    </td>
                    <td>{inWords(item, value)}</td>
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

const upsideDown = ({ day, value }: { day: string; value: number | null | undefined }) => ({
  day,
  value: typeof value === "number" ? 4 - value : value,
});

/** Only the 30-day form has scores. */
const mostDays = (course: CoursePoint[]) => (course.at(-1)?.scores ? 30 : 7);
