import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { escalationStep, moderationAct, moderationCase } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { dueIn } from "../moderation/deadlines.ts";
import { escalation } from "../moderation/escalation.ts";
import { isInvented } from "../moderation/in-drill.ts";
import { heavyCasesOf } from "../moderation/own-care/heavy-cases.ts";
import { recordAct } from "../moderation/record-act.ts";
import { tellModerators } from "../moderation/tell-moderators.ts";
import { enqueue, type Jobs } from "../queue.ts";
import { moderatorsOf } from "./moderators-of.ts";
import { readPlan } from "./read-plan.ts";
import { staffIds } from "./staff-ids.ts";
import { whomToAlert, type Step } from "./whom-to-alert.ts";

type Case = typeof moderationCase.$inferSelect;
type Taken = typeof escalationStep.$inferSelect;

/**
 * The job: brings a crisis case that nobody has claimed to the next who may be there (`whom-to-alert.ts`), and asks
 * for itself again after as long as the centre lets a crisis wait. `step` is how many were taken before: a job that
 * is done again after a crash, or late, finds one more and does nothing. Everything of a step is one transaction.
 */
export async function escalateCase({ caseId, step }: Jobs["escalate-case"]): Promise<void> {
  await transaction(async () => {
    const [found] = await database()
      .select()
      .from(moderationCase)
      .where(eq(moderationCase.id, caseId))
      .for("update");
    if (!found || found.resolvedAt || found.claimedBy || found.urgency !== 0) return;
    const taken = await database()
      .select()
      .from(escalationStep)
      .where(eq(escalationStep.caseId, caseId))
      .orderBy(asc(escalationStep.step));
    if (taken.length !== step) return;
    const next = await nextStep(found, taken);
    if (!next) return;
    const at = new Date();
    await database()
      .insert(escalationStep)
      .values({ caseId, step, ...next, at });
    await alertAll(found, next);
    if (next.to === "staff") await handToStaff(found);
    else {
      const runAt = new Date(at.getTime() + (await dueIn("crisis")));
      await enqueue("escalate-case", { caseId, step: step + 1 }, escalation(caseId, runAt));
    }
    await tellModerators(found.groupId, caseId);
  });
}

async function nextStep(found: Case, taken: Taken[]): Promise<Step | null> {
  const { groupId, personId } = found;
  const [plan, moderators, staff, leftBy] = await Promise.all([
    readPlan(groupId),
    moderatorsOf(groupId),
    staffFor(found),
    lastLeftBy(found, taken.at(-1)),
  ]);
  const heavy = await heavyCasesOf(moderators);
  return whomToAlert({
    plan,
    now: new Date(),
    taken,
    personId,
    leftBy,
    moderators,
    staff,
    heavy: (id) => heavy.get(id)?.cases ?? 0,
  });
}

/** In a drill nobody is asked but those who take part: they all moderate its group. */
const staffFor = async ({ personId }: Case) => ((await isInvented(personId)) ? [] : staffIds());

/**
 * Who gave it back since the last step, or from whom it was taken because nothing happened; or who opened it again by
 * taking back what resolved it.
 */
async function lastLeftBy({ id }: Case, last: Taken | undefined): Promise<string | null> {
  if (!last) return null;
  const { caseId, kind, at, actorId, personId, undoes } = moderationAct;
  const [act] = await database()
    .select({ actorId, personId })
    .from(moderationAct)
    .where(
      and(
        eq(caseId, id),
        or(inArray(kind, ["let-go", "lapse"]), isNotNull(undoes)),
        gt(at, last.at),
      ),
    )
    .orderBy(desc(moderationAct.id))
    .limit(1);
  return act?.actorId ?? act?.personId ?? null;
}

/** On record, in their open tabs, on their phones and by letter. */
async function alertAll({ id: caseId, groupId }: Case, { to, accountIds }: Step): Promise<void> {
  for (const personId of accountIds) {
    await recordAct({ actorId: null, groupId, caseId, kind: "alert", personId, rule: to });
    for (const by of ["push", "mail"] as const)
      await enqueue("alert-person", { caseId, accountId: personId, by }, { priority: -10 });
  }
  announce("person-alerted", { caseId, accountIds });
}

async function handToStaff({ id, groupId, personId }: Case): Promise<void> {
  if (await isInvented(personId)) return;
  const isFirst = await database()
    .update(moderationCase)
    .set({ escalatedAt: new Date() })
    .where(and(eq(moderationCase.id, id), isNull(moderationCase.escalatedAt)))
    .returning({ id: moderationCase.id });
  if (isFirst.length > 0) await recordAct({ actorId: null, groupId, caseId: id, kind: "escalate" });
}
