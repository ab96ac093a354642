import { eq } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationCase, type CaseOutcome } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { Refusal } from "../refusal.ts";
import type { Deed, Ground } from "./contract.ts";
import { decideHeld } from "./decide-held.ts";
import { deedsFor } from "./deeds-for.ts";
import { effects } from "./effects.ts";
import { planFollowUp } from "./follow-ups/plan-follow-up.ts";
import { hasWaiting } from "./held-of-case.ts";
import { askStaffToLook, limitBeyond } from "./hourly-limits.ts";
import { notify, notifyReporters } from "./notify-concerned.ts";
import { requireOpenCase, type FoundCase } from "./one-case.ts";
import { recordAct } from "./record-act.ts";
import { situationOf } from "./situation.ts";
import { tellModerators } from "./tell-moderators.ts";
import { urgencyAt } from "./urgency.ts";

/** What is not told to the person concerned: it is no business of theirs, or tells itself. */
const untold = new Set<Deed>(["pause-room", "resume-room", "care", "dismiss", "escalate"]);
/** What becomes of a case by what resolved it; by anything else it was acted on. */
const outcomes: Partial<Record<Deed, CaseOutcome>> = { dismiss: "dismissed", care: "cared-for" };

/** One deed or several, done together in a case for one reason. */
export interface Order {
  id: string;
  deeds: readonly { deed: Deed; until: Date | null }[];
  ground: Ground;
  reason: string;
  /** Whether the case is resolved by it; one that `stays` stays open. */
  resolves: boolean;
  /** Of what waits in the case, this one alone. */
  held?: string | undefined;
}

/**
 * Does it, and claims the case by that: the effects, the record, what the person concerned is told and, if it
 * resolves the case, what its reporters are told are one transaction. Answers with the acts' numbers, and whether
 * the case stays: messages still wait in it, or it is a crisis in which only a message was decided.
 * @throws Refusal like `requireOpenCase`; `forbidden` for what may not be done as things stand, `too-many` beyond
 *   the limits of an hour.
 */
export async function carryOut(
  actor: Actor,
  order: Order,
): Promise<{ acts: number[]; stays: boolean }> {
  const all = order.deeds.map(({ deed }) => deed);
  const done = await transaction(async () => {
    const found = await requireOpenCase(actor, order.id);
    const possible = deedsFor(await situationOf(found, actor));
    if (!all.every((deed) => possible.includes(deed)))
      throw new Refusal("forbidden", { message: { key: "moderation.not-possible" } });
    const beyond = await limitBeyond(actor, all);
    if (beyond) return { found, beyond };
    // What is done goes before the record of it: whoever holds the record waits for nobody.
    for (const { deed, until } of order.deeds)
      await effects[deed]?.({ found, actorId: actor.accountId, until });
    const acts: number[] = [];
    for (const one of order.deeds) {
      const act = await putOnRecord(found, actor, order, one);
      acts.push(act);
      if (one.deed === "release" || one.deed === "discard")
        await decideHeld(found, { deed: one.deed, act, only: order.held });
    }
    // Whoever is in a crisis is not helped by what became of a message: their case stays until somebody was with them.
    const isOnlyHeld = all.every((deed) => deed === "release" || deed === "discard");
    const isCrisis = urgencyAt(found.row.urgency) === "crisis";
    const stays = (isCrisis && isOnlyHeld) || (await hasWaiting(order.id));
    await tellPerson(found, order, acts);
    await moveCase(found, actor, {
      deed: all.at(-1)!,
      resolves: order.resolves && !stays,
      act: acts.at(-1)!,
    });
    return { acts, stays };
  });
  // Outside of what was refused, so that it stays.
  if (done.beyond) throw await askStaffToLook(done.found, actor, done.beyond);
  return { acts: done.acts, stays: done.stays };
}

function putOnRecord(
  { row }: FoundCase,
  actor: Actor,
  { ground, reason }: Order,
  { deed, until }: Order["deeds"][number],
): Promise<number> {
  return recordAct({
    actorId: actor.accountId,
    groupId: row.groupId,
    caseId: row.id,
    kind: deed,
    personId: row.personId,
    messageSeq: row.messageSeq,
    until,
    rule: ground,
    reason,
  });
}

/** Each deed that concerns them, and the reason once; where something else is told, that is the reminder. */
async function tellPerson({ row }: FoundCase, { deeds, reason }: Order, acts: number[]) {
  if (!row.personId) return;
  const { personId: accountId, groupId } = row;
  const told = deeds
    .map((one, at) => ({ ...one, act: acts[at]! }))
    .filter(({ deed }) => !untold.has(deed));
  const others = told.filter(({ deed }) => deed !== "remind");
  const said = others.length > 0 ? others : told;
  for (const [at, { deed: kind, act: actId, until }] of said.entries())
    await notify({ accountId, groupId, actId, kind, until }, at === 0 ? reason : "");
}

/** Whoever does something has claimed the case; most deeds resolve it, handing it on never does. */
async function moveCase(
  { row }: FoundCase,
  actor: Actor,
  { deed, resolves, act }: { deed: Deed; resolves: boolean; act: number },
): Promise<void> {
  const now = new Date();
  const mine = { claimedBy: actor.accountId, claimedAt: row.claimedAt ?? now };
  if (deed === "escalate") {
    const handed = { claimedBy: null, claimedAt: null, escalatedAt: now };
    await database().update(moderationCase).set(handed).where(eq(moderationCase.id, row.id));
  } else if (resolves || deed === "dismiss") {
    const outcome = outcomes[deed] ?? "acted";
    await database()
      .update(moderationCase)
      .set({ ...mine, resolvedAt: now, resolvedBy: actor.accountId, outcome })
      .where(eq(moderationCase.id, row.id));
    const kind = deed === "dismiss" ? "report-dismissed" : "report-acted";
    await notifyReporters(row.id, row.groupId, kind, act);
    await planFollowUp({ ...row, outcome }, actor);
  } else {
    await database().update(moderationCase).set(mine).where(eq(moderationCase.id, row.id));
  }
  await tellModerators(row.groupId, row.id);
}
