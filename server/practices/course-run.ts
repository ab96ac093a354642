import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { courseDay, courseRun } from "#db/schema/index.ts";
import { Refusal } from "../refusal.ts";
import { courses } from "./library/courses.ts";
import type { Course } from "./practice-contract.ts";

/** The course of that name. @throws Refusal `not-found` when there is none. */
export function requireCourse(slug: string): Course {
  const course = courses.find((one) => one.slug === slug);
  if (!course) throw new Refusal("not-found");
  return course;
}

/** Somebody's way through a course that is under way; `null` when there is none. */
export async function runOf(accountId: string, course: Course) {
  const [run] = await database()
    .select()
    .from(courseRun)
    .where(
      and(
        eq(courseRun.accountId, accountId),
        eq(courseRun.course, course.slug),
        isNull(courseRun.endedAt),
      ),
    );
  // A later version may have fewer weeks.
  return run ? { ...run, week: Math.min(run.week, course.weeks.length) } : null;
}

/** The same. @throws Refusal `conflict` when it has not begun. */
export async function requireRun(accountId: string, course: Course) {
  const run = await runOf(accountId, course);
  if (!run) throw new Refusal("conflict", { message: { key: "practice-pages.course-not-begun" } });
  return run;
}

/** The days of a way through a course that are done, each as `week/day`. */
export async function daysDone(runId: string): Promise<Set<string>> {
  const rows = await database().select().from(courseDay).where(eq(courseDay.runId, runId));
  return new Set(rows.map(({ week, day }) => `${week}/${day}`));
}

/** How often somebody came to an end of a course. */
export async function timesEnded(accountId: string, slug: string): Promise<number> {
  const { endedAt, course } = courseRun;
  const [row] = await database()
    .select({ times: count() })
    .from(courseRun)
    .where(and(eq(courseRun.accountId, accountId), eq(course, slug), isNotNull(endedAt)));
  return row?.times ?? 0;
}
