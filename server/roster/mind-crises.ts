import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { escalationStep, moderationCase } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { dueIn } from "../moderation/deadlines.ts";
import { escalateOn } from "../moderation/escalation.ts";
import { recordAct } from "../moderation/record-act.ts";
import { stillHolds } from "../moderation/still-holds.ts";
import { tellModerators } from "../moderation/tell-moderators.ts";
import { enqueue } from "../queue.ts";
import { lastTouch } from "./last-touch.ts";

type Case = typeof moderationCase.$inferSelect;

/** So long a crisis may be somebody's without any act or note of theirs, in milliseconds. */
export const quietFor = 15 * 60_000;
/** Open crises that one minute looks at. */
const most = 500;

/**
 * The job, each minute: minds the crises that somebody has claimed. Where nothing happened for a quarter of an hour
 * whoever has it is asked; where they don't answer within the time that a crisis may wait, or can work on it no more,
 * it is everybody's again and goes on to the next. One that nobody has claimed and whose next step got lost goes on.
 * Where something breaks in one, the others are minded all the same.
 */
export async function mindCrises(now = new Date()): Promise<void> {
  const open = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(and(isNull(moderationCase.resolvedAt), eq(moderationCase.urgency, 0)))
    .orderBy(asc(moderationCase.openedAt))
    .limit(most);
  const broken: unknown[] = [];
  for (const { id } of open)
    await transaction(() => mind(id, now)).catch((error) => broken.push(error));
  if (broken.length > 0) throw broken[0];
}

async function mind(id: string, now: Date): Promise<void> {
  const [found] = await database()
    .select()
    .from(moderationCase)
    .where(eq(moderationCase.id, id))
    .for("update");
  if (!found || found.resolvedAt) return;
  if (found.claimedBy === null) await goOnIfStuck(found, now);
  else if (await isHeld(id)) await askOrLapse(found, now);
  else await lapse(found);
}

async function isHeld(id: string): Promise<boolean> {
  const held = await database()
    .select({ id: moderationCase.id })
    .from(moderationCase)
    .where(and(eq(moderationCase.id, id), stillHolds));
  return held.length > 0;
}

async function askOrLapse(row: Case, now: Date): Promise<void> {
  const touched = await lastTouch(row);
  if (now.getTime() - touched.getTime() < quietFor) return;
  if (row.nudgedAt === null || row.nudgedAt < touched) await nudge(row, now);
  else if (now.getTime() - row.nudgedAt.getTime() >= (await dueIn("crisis"))) await lapse(row);
}

async function nudge({ id: caseId, groupId, claimedBy }: Case, now: Date): Promise<void> {
  const accountId = claimedBy!;
  await database()
    .update(moderationCase)
    .set({ nudgedAt: now })
    .where(eq(moderationCase.id, caseId));
  await recordAct({ actorId: null, groupId, caseId, kind: "nudge", personId: accountId });
  for (const by of ["push", "mail"] as const)
    await enqueue("alert-person", { caseId, accountId, by }, { priority: -10 });
  announce("person-alerted", { caseId, accountIds: [accountId] });
}

/** It is nobody's any more, and goes on to the next at once. */
async function lapse({ id: caseId, groupId, claimedBy: personId }: Case): Promise<void> {
  await database()
    .update(moderationCase)
    .set({ claimedBy: null, claimedAt: null, nudgedAt: null })
    .where(eq(moderationCase.id, caseId));
  await recordAct({ actorId: null, groupId, caseId, kind: "lapse", personId });
  await escalateOn(caseId);
  await tellModerators(groupId, caseId);
}

/** Twice as long without a step as a crisis may wait: the job that was to take it is gone. */
async function goOnIfStuck({ id, openedAt }: Case, now: Date): Promise<void> {
  const [last] = await database()
    .select()
    .from(escalationStep)
    .where(eq(escalationStep.caseId, id))
    .orderBy(desc(escalationStep.step))
    .limit(1);
  if (last?.to === "staff") return;
  const since = now.getTime() - (last?.at ?? openedAt).getTime();
  if (since > 2 * (await dueIn("crisis"))) await escalateOn(id);
}
