import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { courseDay } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { MarkDay } from "./course-contract.ts";
import { requireCourse, requireRun, runOf } from "./course-run.ts";
import { courses } from "./library/courses.ts";

/**
 * Says that a day of a course was done, whichever week it is of, or that it was not after all. The same
 * again is the same answer. Refuses with `not-found` a day that there is not, `conflict` before it began.
 */
export const markCourseDay = operation(
  {
    input: MarkDay,
    pace: [{ name: "mark-course-day", points: 120, seconds: 3600, per: perAccount }],
  },
  async function markCourseDay({ actor }, { slug, week, day, to }): Promise<{ isDone: boolean }> {
    const course = requireCourse(slug);
    if (!course.weeks[week - 1]?.days[day - 1]) throw new Refusal("not-found");
    const { id: runId } = await requireRun(actor.accountId, course);
    if (to === "done")
      await database().insert(courseDay).values({ runId, week, day }).onConflictDoNothing();
    else
      await database()
        .delete(courseDay)
        .where(and(eq(courseDay.runId, runId), eq(courseDay.week, week), eq(courseDay.day, day)));
    return { isDone: to === "done" };
  },
);

/**
 * Marks the day of a course that a session was for, such as `mindfulness-weeks/3/2`, where the player
 * practised it. What is no day, or of a course that is not under way, marks nothing.
 */
export async function markPractised(accountId: string, place: string): Promise<void> {
  const [slug, week, day] = place.split("/");
  const course = courses.find((one) => one.slug === slug);
  if (!course?.weeks[Number(week) - 1]?.days[Number(day) - 1]) return;
  const run = await runOf(accountId, course);
  if (!run) return;
  await database()
    .insert(courseDay)
    .values({ runId: run.id, week: Number(week), day: Number(day) })
    .onConflictDoNothing();
}
