import { and, eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { courseDay, courseRun } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { ChooseWeek } from "./course-contract.ts";
import { requireCourse, requireRun } from "./course-run.ts";

/**
 * Goes to a week of a course: the next, an earlier one, or the same; `again` opens that week's days anew.
 * Refuses with `not-found` a week that there is not, `conflict` before the course began.
 */
export const chooseWeek = operation(
  {
    input: ChooseWeek,
    pace: [{ name: "choose-week", points: 60, seconds: 3600, per: perAccount }],
  },
  async function chooseWeek({ actor }, { slug, week, again }): Promise<{ week: number }> {
    const course = requireCourse(slug);
    if (!course.weeks[week - 1]) throw new Refusal("not-found");
    return transaction(async () => {
      const { id } = await requireRun(actor.accountId, course);
      await database().update(courseRun).set({ week }).where(eq(courseRun.id, id));
      if (again)
        await database()
          .delete(courseDay)
          .where(and(eq(courseDay.runId, id), eq(courseDay.week, week)));
      return { week };
    });
  },
);
