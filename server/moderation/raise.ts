import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationCase, report, type ReportReason } from "#db/schema/index.ts";
import { sealFor } from "../vault/seal.ts";
import type { Urgency } from "./contract.ts";
import { dueIn } from "./deadlines.ts";
import { escalateOn, stepsTaken } from "./escalation.ts";
import { tellModerators } from "./tell-moderators.ts";
import { rankOf } from "./urgency.ts";

/** What somebody, or a rule of the house, wants a moderator to look at. */
export interface Raised {
  groupId: number;
  /** A message with its author, or a person. */
  about: { seq: number; personId: string | null } | { personId: string };
  urgency: Urgency;
  /** `null` is a rule, which `rule` names. */
  reporterId: string | null;
  reason: ReportReason;
  words?: string;
  rule?: string;
}

/**
 * Puts something before a group's moderators: into the open case about the same subject, or a new one.
 * One reporter counts once in a case, and so does one rule; the most urgent of all that was raised is the case's
 * urgency. Inside the caller's transaction, if there is one.
 */
export function raise(raised: Raised): Promise<{ caseId: string; isNew: boolean; dueAt: Date }> {
  return transaction(async () => {
    // A case may be resolved in the very moment that we find it; then there is a new one.
    const found = (await openCase(raised)) ?? (await openCase(raised)) ?? (await openCase(raised));
    if (!found) throw new Error("Every case about this was resolved in the moment it was opened.");
    const isNew = await addReport(found.id, raised);
    const isMoreUrgent = rankOf(raised.urgency) < found.urgency;
    const dueAt = isMoreUrgent ? await hasten(found.id, raised.urgency) : found.dueAt;
    const isCrisis = raised.urgency === "crisis" && (isNew || isMoreUrgent);
    // One that was brought to somebody already goes on by itself; to hurry it would skip whoever is on their way.
    if (isCrisis && (await stepsTaken(found.id)) === 0) await escalateOn(found.id);
    if (isNew || isMoreUrgent) await tellModerators(raised.groupId, found.id);
    return { caseId: found.id, isNew, dueAt };
  });
}

async function openCase({ groupId, about, urgency }: Raised) {
  const seq = "seq" in about ? about.seq : null;
  await database()
    .insert(moderationCase)
    .values({
      groupId,
      subject: seq === null ? "person" : "message",
      messageSeq: seq,
      personId: about.personId,
      urgency: rankOf(urgency),
      dueAt: new Date(Date.now() + (await dueIn(urgency))),
    })
    .onConflictDoNothing();
  const [found] = await database()
    .select()
    .from(moderationCase)
    .where(
      and(
        eq(moderationCase.groupId, groupId),
        isNull(moderationCase.resolvedAt),
        seq === null
          ? and(
              eq(moderationCase.subject, "person"),
              eq(moderationCase.personId, about.personId ?? ""),
            )
          : eq(moderationCase.messageSeq, seq),
      ),
    )
    .for("update");
  return found;
}

/** Whoever reports again may say something else, and keeps the words of before if there are none now. */
async function addReport(caseId: string, raised: Raised): Promise<boolean> {
  const { reporterId, reason, rule = null } = raised;
  const words = reporterId && raised.words ? await sealFor(reporterId, raised.words) : null;
  const row = database().insert(report).values({ caseId, reporterId, reason, rule, words });
  const added = await (
    reporterId === null
      ? row.onConflictDoNothing()
      : row.onConflictDoUpdate({
          target: [report.caseId, report.reporterId],
          set: { reason, words: sql`coalesce(excluded.words, ${report.words})` },
        })
  ).returning({ isNew: sql<boolean>`xmax = 0` });
  return added[0]?.isNew ?? false;
}

async function hasten(caseId: string, urgency: Urgency): Promise<Date> {
  const soon = new Date(Date.now() + (await dueIn(urgency))).toISOString();
  const [row] = await database()
    .update(moderationCase)
    .set({ urgency: rankOf(urgency), dueAt: sql`least(${moderationCase.dueAt}, ${soon})` })
    .where(eq(moderationCase.id, caseId))
    .returning({ dueAt: moderationCase.dueAt });
  return row!.dueAt;
}
