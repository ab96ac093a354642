import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "#db/client.ts";
import {
  account,
  caseNote,
  moderationAct,
  moderationCase,
  report,
  type ActKind,
} from "#db/schema/index.ts";
import type { Actor } from "../actor.ts";
import { unseal } from "../vault/seal.ts";
import { noteViews } from "./note-view.ts";
import type { ActView, CaseView } from "./view-contract.ts";
import { counterOf, mayTakeBack } from "./undo-act.ts";

/** What the house itself does so that somebody comes. */
const alerts = new Set<ActKind>(["alert", "alert-sent", "alert-unsent", "nudge", "lapse"]);
/** What says to whom. */
const names = new Set<ActKind>([...alerts, "hand-over"]);
const concerned = alias(account, "concerned");
/** Most lines of each kind that a case shows. */
const most = 100;

/** What was done in a case, the oldest first; `worker` is who may take it back, if they do. */
export async function historyOf(caseId: string, worker: Actor | null): Promise<ActView[]> {
  const rows = await database()
    .select({ act: moderationAct, name: account.displayName, to: concerned.displayName })
    .from(moderationAct)
    .leftJoin(account, eq(account.id, moderationAct.actorId))
    .leftJoin(concerned, eq(concerned.id, moderationAct.personId))
    .where(eq(moderationAct.caseId, caseId))
    .orderBy(desc(moderationAct.id))
    .limit(most);
  const undone = new Set(rows.map(({ act }) => act.undoes));
  return rows.toReversed().map(({ act, name, to }) => ({
    id: act.id,
    at: act.at.toISOString(),
    kind: act.kind,
    by: act.actorId && name ? { id: act.actorId, name } : null,
    until: act.until?.toISOString() ?? null,
    to: act.personId && to && names.has(act.kind) ? { id: act.personId, name: to } : null,
    how: alerts.has(act.kind) ? act.rule : null,
    ground: alerts.has(act.kind) ? null : act.rule,
    reason: act.reason,
    undoes: act.undoes,
    mayUndo:
      worker !== null &&
      act.undoes === null &&
      act.kind in counterOf &&
      mayTakeBack(worker, act.kind) &&
      !undone.has(act.id),
  }));
}

/** Who reported it and in which words; a flag has a rule's name instead of a person's. */
export async function reportsOf(caseId: string): Promise<CaseView["reports"]> {
  const rows = await database()
    .select({ row: report, name: account.displayName })
    .from(report)
    .leftJoin(account, eq(account.id, report.reporterId))
    .where(eq(report.caseId, caseId))
    .orderBy(asc(report.createdAt))
    .limit(most);
  return Promise.all(
    rows.map(async ({ row, name }) => ({
      reason: row.reason,
      words: row.words && row.reporterId ? await unseal(row.reporterId, row.words) : "",
      by: row.reporterId && name ? { id: row.reporterId, name } : null,
      at: row.createdAt.toISOString(),
      rule: row.rule,
    })),
  );
}

/** What those who work on it wrote to each other, the oldest first. */
export async function notesOf(caseId: string): Promise<CaseView["notes"]> {
  const rows = await database()
    .select({ row: caseNote, name: account.displayName })
    .from(caseNote)
    .innerJoin(account, eq(account.id, caseNote.authorId))
    .where(eq(caseNote.caseId, caseId))
    .orderBy(asc(caseNote.createdAt))
    .limit(most);
  return noteViews(rows);
}

/** The person's other cases in the same group, the newest first. */
export async function earlierOf(
  row: typeof moderationCase.$inferSelect,
): Promise<CaseView["earlier"]> {
  if (!row.personId) return [];
  const rows = await database()
    .select()
    .from(moderationCase)
    .where(
      and(
        eq(moderationCase.groupId, row.groupId),
        inArray(moderationCase.personId, [row.personId]),
        ne(moderationCase.id, row.id),
      ),
    )
    .orderBy(desc(moderationCase.openedAt))
    .limit(10);
  return rows.map(({ id, openedAt, outcome }) => ({
    id,
    openedAt: openedAt.toISOString(),
    outcome,
  }));
}
