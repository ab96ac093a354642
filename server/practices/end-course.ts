import { and, eq, isNull } from "drizzle-orm";
import { database } from "#db/client.ts";
import { courseRun } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { OneCourse } from "./course-contract.ts";
import { requireCourse } from "./course-run.ts";

/** Ends my way through a course, wherever it is; what was practised stays. Ended twice is ended once. */
export const endCourse = operation(
  { input: OneCourse, pace: [{ name: "end-course", points: 30, seconds: 3600, per: perAccount }] },
  async function endCourse({ actor }, { slug }): Promise<void> {
    requireCourse(slug);
    const { accountId, course, endedAt } = courseRun;
    await database()
      .update(courseRun)
      .set({ endedAt: new Date() })
      .where(and(eq(accountId, actor.accountId), eq(course, slug), isNull(endedAt)));
  },
);
