import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import { operation } from "../operation.ts";
import {
  longestCourse,
  OneMeasure,
  type CoursePoint,
  type MeasureResult,
  type MeasureStanding,
} from "./contract.ts";
import { answersOf, findMine, openView, type MeasureRow } from "./rows.ts";
import { scoreBam } from "./score.ts";
import { countAnswered, firstOpen } from "./sequence.ts";

/** One of mine: how far it has come, or, once finished, its scores and their course up to it. */
export const lookAtMeasure = operation(
  { input: OneMeasure },
  async function lookAtMeasure({ actor }, { id }): Promise<MeasureStanding | MeasureResult> {
    const row = await findMine(actor.accountId, id);
    if (row.finishedAt)
      return { state: "finished", id: row.id, form: row.form, course: await courseUpTo(row) };
    const answers = await answersOf(row);
    return {
      state: "open",
      ...openView(row, actor.timeZone),
      answers,
      answered: countAnswered(answers),
      next: firstOpen(answers),
    };
  },
);

/** The same form's finished ones up to this one; scores are computed here, and stored nowhere. */
async function courseUpTo({ accountId, form, finishedAt, id }: MeasureRow): Promise<CoursePoint[]> {
  const rows = await database()
    .select()
    .from(measure)
    .where(
      and(
        eq(measure.accountId, accountId),
        eq(measure.form, form),
        isNotNull(measure.finishedAt),
        sql`(${measure.finishedAt}, ${measure.id}) <= (${finishedAt!.toISOString()}::timestamptz, ${id}::uuid)`,
      ),
    )
    .orderBy(desc(measure.finishedAt), desc(measure.id))
    .limit(longestCourse);
  return Promise.all(rows.toReversed().map(pointOf));
}

async function pointOf(row: MeasureRow): Promise<CoursePoint> {
  const answers = await answersOf(row);
  return { day: row.finishedDay!, answers, scores: scoreBam(row.form, answers) };
}
