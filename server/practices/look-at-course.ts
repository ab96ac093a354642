import { operation } from "../operation.ts";
import { OneCourse, type CourseView } from "./course-contract.ts";
import { daysDone, requireCourse, runOf, timesEnded } from "./course-run.ts";
import { findPractices } from "./find-practice.ts";
import { switchedOff } from "./switched-off.ts";

/** A course with its weeks and days, and how far I am on my way through it. */
export const lookAtCourse = operation(
  { input: OneCourse },
  async function lookAtCourse({ actor }, { slug }): Promise<CourseView> {
    const { weeks, ...about } = requireCourse(slug);
    const run = await runOf(actor.accountId, { ...about, weeks });
    const slugs = weeks.flatMap(({ days }) => days.map(({ practice }) => practice));
    const [done, found, off, ended] = await Promise.all([
      run ? daysDone(run.id) : new Set<string>(),
      findPractices(slugs),
      switchedOff(),
      timesEnded(actor.accountId, slug),
    ]);
    const seen = weeks.map(({ days, ...week }, at) => ({
      ...week,
      days: days.map(({ practice, minutes, notice = null }, index) => ({
        practice,
        name: found.get(practice)?.name ?? null,
        minutes,
        notice,
        isDone: done.has(`${at + 1}/${index + 1}`),
        isOff: off.has(practice),
      })),
    }));
    return { ...about, weeks: seen, run: run && standing(run.week, seen), timesEnded: ended };
  },
);

/** The week, its first day that is still open (from 1; `null` when all are done), and all days done. */
function standing(week: number, weeks: { days: { isDone: boolean }[] }[]) {
  const open = weeks[week - 1]!.days.findIndex(({ isDone }) => !isDone);
  const daysDone = weeks.flatMap(({ days }) => days).filter(({ isDone }) => isDone).length;
  return { week, today: open < 0 ? null : open + 1, daysDone };
}
