import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { database } from "#db/client.ts";
import { courseRun } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import type { CourseHead } from "./course-contract.ts";
import { courses } from "./library/courses.ts";

/** The courses that there are, and the week that I am in where I have begun. */
export const listCourses = operation(
  { input: z.object({}) },
  async function listCourses({ actor }): Promise<CourseHead[]> {
    const rows = await database()
      .select({ course: courseRun.course, week: courseRun.week })
      .from(courseRun)
      .where(and(eq(courseRun.accountId, actor.accountId), isNull(courseRun.endedAt)));
    return courses.map(({ slug, name, line, weeks }) => {
      const week = rows.find(({ course }) => course === slug)?.week;
      const myWeek = week === undefined ? null : Math.min(week, weeks.length);
      return { slug, name, line, weeks: weeks.length, myWeek };
    });
  },
);
