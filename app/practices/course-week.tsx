import "#app/i18n/parts/practice-pages.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { CourseDayView, CourseView } from "#server/practices/course-contract.ts";
import type { InLanguage } from "./in-language.ts";
import styles from "./practices.module.css";

type Course = InLanguage<CourseView>;
type Day = InLanguage<CourseDayView>;

/** Where the player practises a day of a course, so that the day is noted by itself. */
export function playFrom(slug: string, week: number, day: number, { practice, minutes }: Day) {
  return `/practices/${practice}/play?minutes=${minutes}&course=${slug}/${week}/${day}`;
}

interface Props {
  slug: string;
  week: Course["weeks"][number];
  number: number;
  /** How many weeks there are. */
  weeks: number;
  run: Course["run"];
}

/** One week: what it is about and its days; open when it is the week that I am in. */
export function CourseWeek({ slug, week, number, weeks, run }: Props) {
  const t = useT();
  const isMine = run?.week === number;
  return (
    <details className={`card ${styles.week}`} open={isMine}>
      <summary>
        <strong>{t("practice-pages.week", { week: number, title: week.title })}</strong>
      </summary>
      <div className="stack">
        <p>{week.aim}</p>
        <ol className={styles.days}>
          {week.days.map((day, at) => (
            <li
              key={at}
              className={styles.day}
              data-today={isMine && run.today === at + 1 ? true : undefined}
            >
              <DayHead
                slug={slug}
                week={number}
                number={at + 1}
                day={day}
                isPlayed={run !== null}
              />
              {day.notice && (
                <p className="muted">
                  {t("practice-pages.notice")}: {day.notice}
                </p>
              )}
              {run && <MarkForm week={number} day={at + 1} isDone={day.isDone} />}
            </li>
          ))}
        </ol>
        {run && <Ways number={number} isMine={isMine} hasDone={week.days.some((d) => d.isDone)} />}
        {isMine && number < weeks && <NextWeek week={number + 1} />}
      </div>
    </details>
  );
}

interface DayProps {
  slug: string;
  week: number;
  number: number;
  day: Day;
  isPlayed: boolean;
}

function DayHead({ slug, week, number, day, isPlayed }: DayProps) {
  const t = useT();
  const isThere = day.name !== null && !day.isOff;
  const to = isPlayed ? playFrom(slug, week, number, day) : `/practices/${day.practice}`;
  return (
    <p className={styles.dayHead}>
      <span>{t("practice-pages.day", { day: number })}</span>
      {isThere ? (
        <Link to={to} reloadDocument={isPlayed}>
          {day.name}
        </Link>
      ) : (
        <span>{day.name}</span>
      )}
      <span className="muted">{t("practices.minutes", { count: day.minutes })}</span>
      {day.isDone && (
        <span className={styles.doneMark}>
          <span aria-hidden="true">✓ </span>
          {t("practice-pages.day-done")}
        </span>
      )}
    </p>
  );
}

function MarkForm({ week, day, isDone }: { week: number; day: number; isDone: boolean }) {
  const t = useT();
  return (
    <Form method="post" action="?do=mark" preventScrollReset>
      <input type="hidden" name="week" value={week} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="to" value={isDone ? "open" : "done"} />
      <button
        type="submit"
        className={styles.plain}
        aria-label={t(isDone ? "practice-pages.mark-open-of" : "practice-pages.mark-done-of", {
          day,
        })}
      >
        {t(isDone ? "practice-pages.mark-open" : "practice-pages.mark-done")}
      </button>
    </Form>
  );
}

/** To come to this week, to stay, or to do it again. */
function Ways({ number, isMine, hasDone }: { number: number; isMine: boolean; hasDone: boolean }) {
  const t = useT();
  return (
    <>
      {isMine && <p className="muted">{t("practice-pages.stay-week")}</p>}
      {(!isMine || hasDone) && (
        <Form method="post" action="?do=week" className={styles.ways} preventScrollReset>
          <input type="hidden" name="week" value={number} />
          {!isMine && (
            <Button type="submit" kind="quiet">
              {t("practice-pages.this-week")}
            </Button>
          )}
          {hasDone && (
            <Button type="submit" kind="quiet" name="again" value="on">
              {t("practice-pages.again-week")}
            </Button>
          )}
        </Form>
      )}
    </>
  );
}

/** On to the next week: offered when a week is done, and in the week itself at any time. */
export function NextWeek({ week }: { week: number }) {
  const t = useT();
  return (
    <Form method="post" action="?do=week" preventScrollReset>
      <input type="hidden" name="week" value={week} />
      <Button type="submit" kind="quiet">
        {t("practice-pages.next-week", { week })}
      </Button>
    </Form>
  );
}
