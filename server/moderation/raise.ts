import { and, eq, isNull, sql } from "drizzle-orm";
import { database, transaction } from "#db/client.ts";
import { moderationCase, report, type ReportReason } from "#db/schema/index.ts";
import { sealFor } from "../vault/seal.ts";
import type { Urgency } from "./contract.ts";
import { tellModerators } from "./tell-moderators.ts";
import { dueIn, rankOf } from "./urgency.ts";

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
export function raise(raised: Raised): Promise<{ caseId: string; isNew: boolean }> {
  return transaction(async () => {
    const found = await openCase(raised);
    const isNew = await addReport(found.id, raised);
    if (isNew && rankOf(raised.urgency) < found.urgency) await hasten(found.id, raised.urgency);
    if (isNew) await tellModerators(raised.groupId, found.id);
    return { caseId: found.id, isNew };
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
      dueAt: new Date(Date.now() + dueIn[urgency]),
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
  if (!found) throw new Error("A case was resolved in the moment that it was raised.");
  return found;
}

async function addReport(caseId: string, raised: Raised): Promise<boolean> {
  const { reporterId, reason, words = "", rule = null } = raised;
  const added = await database()
    .insert(report)
    .values({
      caseId,
      reporterId,
      reason,
      rule,
      words: reporterId && words ? await sealFor(reporterId, words) : null,
    })
    .onConflictDoNothing()
    .returning({ id: report.id });
  return added.length > 0;
}

async function hasten(caseId: string, urgency: Urgency): Promise<void> {
  const soon = new Date(Date.now() + dueIn[urgency]).toISOString();
  await database()
    .update(moderationCase)
    .set({ urgency: rankOf(urgency), dueAt: sql`least(${moderationCase.dueAt}, ${soon})` })
    .where(eq(moderationCase.id, caseId));
}
