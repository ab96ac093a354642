import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { measure } from "#db/schema/index.ts";
import { localDay } from "../check-ins/local-day.ts";
import { Refusal } from "../refusal.ts";
import { sealFor, unseal } from "../vault/seal.ts";
import type { OpenMeasure } from "./contract.ts";
import type { Answers } from "./item-contract.ts";

/** One as it is stored. */
export type MeasureRow = typeof measure.$inferSelect;

/**
 * One of somebody's own, finished or still open; `lock` holds it until the transaction ends.
 * @throws Refusal `not-found` when there is none, it is somebody else's, or it was left open too long:
 * in the same words.
 */
export async function findMine(
  accountId: string,
  id: string | null,
  lock = false,
): Promise<MeasureRow> {
  if (id === null) throw new Refusal("not-found");
  const query = database()
    .select()
    .from(measure)
    .where(and(eq(measure.id, id), eq(measure.accountId, accountId)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row || isOver(row, new Date())) throw new Refusal("not-found");
  return row;
}

/** Whether one was left open for longer than it is kept. */
export function isOver({ finishedAt, openUntil }: MeasureRow, now: Date): boolean {
  return finishedAt === null && openUntil <= now;
}

/** What was answered on a sheet. */
export async function answersOf({ accountId, answers }: MeasureRow): Promise<Answers> {
  return JSON.parse(await unseal(accountId, answers)) as Answers;
}

/** A sheet as it is stored. */
export function sealAnswers(accountId: string, answers: Answers): Promise<Buffer> {
  return sealFor(accountId, JSON.stringify(answers));
}

/** One that can be gone on with, as its owner in a zone (IANA) sees it. */
export function openView({ id, form, openUntil }: MeasureRow, timeZone: string): OpenMeasure {
  return { id, form, keptDay: localDay(new Date(openUntil.getTime() - 1), timeZone) };
}
