import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { account, escalationStep, membership, moderationCase } from "#db/schema/index.ts";
import { escalation } from "../moderation/escalation.ts";
import { recordAct } from "../moderation/record-act.ts";
import { tellModerators } from "../moderation/tell-moderators.ts";
import { enqueue, type Jobs } from "../queue.ts";
import { nextOnCall, onCallAt } from "./on-call.ts";
import { readPlan } from "./read-plan.ts";

/** How long whoever was alerted has before the next is, in milliseconds. */
export const patience = 5 * 60_000;

type Case = typeof moderationCase.$inferSelect;
type Step = typeof escalationStep.$inferSelect;

/**
 * The job: brings a crisis case that nobody has claimed to the next who may be there: those on call, then the
 * next of the roster, then the centre's staff; with nobody on call to staff at once. Each step is a row, so
 * that a step that is tried again after a crash is not taken twice; its alerts are jobs of the same transaction.
 */
export async function escalateCase({ caseId, step }: Jobs["escalate-case"]): Promise<void> {
  await transaction(async () => {
    const [found] = await database()
      .select()
      .from(moderationCase)
      .where(eq(moderationCase.id, caseId))
      .for("update");
    if (!found || found.resolvedAt || found.claimedBy || found.urgency !== 0) return;
    const taken = await takenSteps(caseId);
    if (taken.some((one) => one.step === step)) return;
    const next = await whomToAlert(found, taken);
    if (!next) return;
    await database()
      .insert(escalationStep)
      .values({ caseId, step, ...next });
    if (next.to === "staff") await handToStaff(found);
    for (const accountId of next.accountIds)
      for (const by of ["push", "mail"] as const)
        await enqueue("alert-person", { caseId, accountId, by }, { priority: -10 });
    if (next.to === "staff") return;
    const runAt = new Date(Date.now() + patience);
    await enqueue("escalate-case", { caseId, step: step + 1 }, escalation(caseId, runAt));
  });
}

const takenSteps = (caseId: string): Promise<Step[]> =>
  database().select().from(escalationStep).where(eq(escalationStep.caseId, caseId));

/** Never the person whom it is about, and nobody twice but staff, who are the last. */
async function whomToAlert(
  found: Case,
  taken: Step[],
): Promise<Pick<Step, "to" | "accountIds"> | null> {
  const { groupId, personId } = found;
  const now = new Date();
  const plan = await readPlan(groupId);
  const alerted = taken.flatMap(({ accountIds }) => accountIds);
  const others = (ids: string[]) => ids.filter((id) => id !== personId && !alerted.includes(id));
  if (taken.length === 0) {
    const onCall = others(onCallAt(plan, now).map(({ accountId }) => accountId));
    if (onCall.length > 0) return { to: "on-call", accountIds: onCall };
  } else if (!taken.some(({ to }) => to === "next" || to === "staff")) {
    const next = nextOnCall(plan, now, [...alerted, ...(personId ? [personId] : [])]);
    const rest = next ? [next.accountId] : others(await moderatorsOf(groupId));
    if (rest.length > 0) return { to: "next", accountIds: rest };
  }
  if (taken.some(({ to }) => to === "staff")) return null;
  // With nobody on call the group's other moderators hear of it together with staff.
  const unasked = taken.length === 0 ? others(await moderatorsOf(groupId)) : [];
  const staff = (await staffIds()).filter((id) => id !== personId);
  return { to: "staff", accountIds: [...new Set([...staff, ...unasked])] };
}

async function moderatorsOf(groupId: number): Promise<string[]> {
  const rows = await database()
    .select({ id: membership.accountId })
    .from(membership)
    .where(and(eq(membership.groupId, groupId), eq(membership.role, "moderator")));
  return rows.map(({ id }) => id);
}

async function staffIds(): Promise<string[]> {
  const rows = await database()
    .select({ id: account.id })
    .from(account)
    .where(and(isNotNull(account.staffRole), isNull(account.suspendedAt)));
  return rows.map(({ id }) => id);
}

async function handToStaff({ id, groupId }: Case): Promise<void> {
  await database()
    .update(moderationCase)
    .set({ escalatedAt: new Date() })
    .where(and(eq(moderationCase.id, id), isNull(moderationCase.escalatedAt)));
  await recordAct({ actorId: null, groupId, caseId: id, kind: "escalate" });
  await tellModerators(groupId, id);
}
