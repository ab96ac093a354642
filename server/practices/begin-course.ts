import { database } from "#db/client.ts";
import { courseRun } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { OneCourse } from "./course-contract.ts";
import { requireCourse, requireRun } from "./course-run.ts";

/** Begins a course, in its first week. One that is under way goes on as it is. */
export const beginCourse = operation(
  {
    input: OneCourse,
    pace: [{ name: "begin-course", points: 30, seconds: 3600, per: perAccount }],
  },
  async function beginCourse({ actor }, { slug }): Promise<{ week: number }> {
    const course = requireCourse(slug);
    const { accountId } = actor;
    await database().insert(courseRun).values({ accountId, course: slug }).onConflictDoNothing();
    return { week: (await requireRun(accountId, course)).week };
  },
);
