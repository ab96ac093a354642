import { and, count, eq, gt, inArray, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationAct, moderationCase, type CaseOutcome } from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { operation } from "../operation.ts";
import { perAccount } from "../pace.ts";
import { Refusal, refuseField } from "../refusal.ts";
import { DoInCase, type Deed } from "./contract.ts";
import { deedsFor } from "./deeds-for.ts";
import { effects } from "./effects.ts";
import { planFollowUp } from "./follow-ups/plan-follow-up.ts";
import { notify, notifyReporters } from "./notify-concerned.ts";
import { requireOpenCase, type FoundCase } from "./one-case.ts";
import { raise } from "./raise.ts";
import { recordAct } from "./record-act.ts";
import { situationOf } from "./situation.ts";
import { tellModerators } from "./tell-moderators.ts";

/** Which deeds hold for a time; those in `always` need to say for how long. */
const timed = new Set<Deed>(["mute", "pause-room", "ban"]);
const always = new Set<Deed>(["mute", "pause-room"]);
/** What is not told to the person concerned: it is no business of theirs, or tells itself. */
const untold = new Set<Deed>(["pause-room", "resume-room", "care", "dismiss", "escalate"]);
/** What becomes of a case by what resolved it; by anything else it was acted on. */
const outcomes: Partial<Record<Deed, CaseOutcome>> = { dismiss: "dismissed", care: "cared-for" };
/** So many people one moderator removes or bans within an hour; beyond it staff are asked to look. */
const mostRemovals = 10;

/**
 * Does something in a case, and claims it by that: the effect, the record, what the person concerned is told and,
 * if it resolves the case, what its reporters are told are one transaction. Answers with the act's number.
 * Refuses with `not-found` whoever has nothing to do with the case, `conflict` where another has claimed or
 * resolved it, `forbidden` for what may not be done as things stand, `too-many` beyond ten removals an hour.
 */
export const doInCase = operation(
  { input: DoInCase, pace: [{ name: "do-in-case", points: 120, seconds: 600, per: perAccount }] },
  async function doInCase({ actor }, input) {
    const { id, deed, ground, reason, resolves } = input;
    const until = untilOf(deed, input.hours);
    const done = await transaction(async () => {
      const found = await requireOpenCase(actor, id);
      const possible = deedsFor(await situationOf(found, actor));
      if (!possible.includes(deed))
        throw new Refusal("forbidden", { message: { key: "moderation.not-possible" } });
      if (deed === "remove" || deed === "ban") {
        const isOver = await hasRemovedMany(actor);
        if (isOver) return { found, act: null };
      }
      await effects[deed]?.({ found, actorId: actor.accountId, until });
      const act = await putOnRecord(found, actor, { deed, ground, reason, until });
      if (!untold.has(deed)) await tellPerson(found, { deed, act, until, reason });
      await moveCase(found, actor, { deed, resolves, act });
      return { found, act };
    });
    if (done.act === null) throw await tooManyRemovals(done.found, actor);
    return { id, act: done.act, deed };
  },
);

function untilOf(deed: Deed, hours: number | undefined): Date | null {
  if (hours === undefined && always.has(deed)) throw refuseField("hours", "moderation.hours-range");
  return hours === undefined || !timed.has(deed) ? null : new Date(Date.now() + hours * 3_600_000);
}

interface Done {
  deed: Deed;
  ground: string;
  reason: string;
  until: Date | null;
}

function putOnRecord({ row }: FoundCase, actor: Actor, { deed, ground, reason, until }: Done) {
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

async function tellPerson(
  { row }: FoundCase,
  { deed, act, until, reason }: Omit<Done, "ground"> & { act: number },
): Promise<void> {
  if (!row.personId) return;
  const { personId: accountId, groupId } = row;
  await notify({ accountId, groupId, actId: act, kind: deed, until }, reason);
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

async function hasRemovedMany(actor: Actor): Promise<boolean> {
  if (actor.staffRole !== null) return false;
  const { actorId, kind, at } = moderationAct;
  const [row] = await database()
    .select({ count: count() })
    .from(moderationAct)
    .where(
      and(
        eq(actorId, actor.accountId),
        inArray(kind, ["remove", "ban"]),
        gt(at, new Date(Date.now() - 3_600_000)),
        // Clearing a raid in a drill is no reason to worry.
        sql`not exists (select 1 from drill where drill.group_id = ${moderationAct.groupId})`,
      ),
    );
  return (row?.count ?? 0) >= mostRemovals;
}

/** Staff are asked to look at whoever removes so many; on record, and beyond what is refused here. */
async function tooManyRemovals({ row }: FoundCase, actor: Actor): Promise<Refusal> {
  const { caseId } = await raise({
    groupId: row.groupId,
    about: { personId: actor.accountId },
    urgency: "high",
    reporterId: null,
    reason: "other",
    rule: "many-removals",
  });
  await database()
    .update(moderationCase)
    .set({ escalatedAt: new Date() })
    .where(eq(moderationCase.id, caseId));
  await tellModerators(row.groupId, caseId);
  return new Refusal("too-many", {
    message: { key: "moderation.many-removals" },
    retryAfter: 3600,
  });
}
