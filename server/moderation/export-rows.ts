import { and, asc, between, eq, inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import {
  appeal,
  caseNote,
  escalationStep,
  message,
  messageVersion,
  moderationAct,
  moderationNotice,
  report,
  type moderationCase,
} from "#db/schema/index.ts";
import { exportedAround, mostExported } from "./export-contract.ts";

/** All rows that speak of a case, and everybody who is in them; a bounded number of each. */
export type ExportRows = Awaited<ReturnType<typeof exportRows>>;

/** Reads them. */
export async function exportRows(row: typeof moderationCase.$inferSelect) {
  const { id: caseId, groupId, messageSeq: seq } = row;
  const span = seq === null ? null : ([seq - exportedAround, seq + exportedAround] as const);
  const [reports, acts, notes, steps, messages, versions] = await Promise.all([
    database()
      .select()
      .from(report)
      .where(eq(report.caseId, caseId))
      .orderBy(asc(report.createdAt))
      .limit(mostExported),
    database()
      .select()
      .from(moderationAct)
      .where(eq(moderationAct.caseId, caseId))
      .orderBy(asc(moderationAct.id))
      .limit(mostExported),
    database()
      .select()
      .from(caseNote)
      .where(eq(caseNote.caseId, caseId))
      .orderBy(asc(caseNote.createdAt))
      .limit(mostExported),
    database()
      .select()
      .from(escalationStep)
      .where(eq(escalationStep.caseId, caseId))
      .orderBy(asc(escalationStep.step))
      .limit(mostExported),
    span
      ? database()
          .select()
          .from(message)
          .where(and(eq(message.groupId, groupId), between(message.seq, ...span)))
          .orderBy(asc(message.seq))
      : [],
    span
      ? database()
          .select()
          .from(messageVersion)
          .where(and(eq(messageVersion.groupId, groupId), between(messageVersion.seq, ...span)))
          .orderBy(asc(messageVersion.seq), asc(messageVersion.change))
          .limit(mostExported)
      : [],
  ]);
  const told = await toldOf(acts.map(({ id }) => id));
  const people = [
    row.personId,
    row.claimedBy,
    ...reports.map(({ reporterId }) => reporterId),
    ...acts.flatMap(({ actorId, personId }) => [actorId, personId]),
    ...notes.map(({ authorId }) => authorId),
    ...steps.flatMap(({ accountIds }) => accountIds),
    ...messages.map(({ authorId }) => authorId),
    ...told.notices.map(({ accountId }) => accountId),
    ...told.appeals.flatMap(({ accountId, decidedBy }) => [accountId, decidedBy]),
  ].filter((one) => one !== null);
  return { reports, acts, notes, steps, messages, versions, ...told, people: [...new Set(people)] };
}

/** What was said to people about these acts, and what they answered. */
async function toldOf(acts: number[]) {
  if (acts.length === 0) return { notices: [], appeals: [] };
  const [notices, appeals] = await Promise.all([
    database()
      .select()
      .from(moderationNotice)
      .where(inArray(moderationNotice.actId, acts))
      .orderBy(asc(moderationNotice.createdAt))
      .limit(mostExported),
    database().select().from(appeal).where(inArray(appeal.actId, acts)).limit(mostExported),
  ]);
  return { notices, appeals };
}
