import { unseal } from "../vault/seal.ts";
import type { CaseExport } from "./export-contract.ts";
import type { ExportRows } from "./export-rows.ts";

type NameOf = (id: string | null) => string | null;

/** What was sealed for its owner and belongs to the case, opened. */
export async function openSealed(
  { reports, notes, notices, appeals }: ExportRows,
  nameOf: NameOf,
): Promise<Pick<CaseExport, "reports" | "notes" | "notices" | "appeals">> {
  const words = async (owner: string | null, sealed: Buffer | null) =>
    owner !== null && sealed !== null ? await unseal(owner, sealed) : "";
  return {
    reports: await Promise.all(
      reports.map(async (row) => ({
        by: nameOf(row.reporterId),
        reason: row.reason,
        rule: row.rule,
        words: await words(row.reporterId, row.words),
        at: row.createdAt.toISOString(),
      })),
    ),
    notes: await Promise.all(
      notes.map(async (row) => ({
        by: nameOf(row.authorId),
        words: await words(row.authorId, row.words),
        at: row.createdAt.toISOString(),
      })),
    ),
    notices: await Promise.all(
      notices.map(async (row) => ({
        to: nameOf(row.accountId),
        act: row.actId,
        kind: row.kind,
        words: await words(row.accountId, row.words),
        at: row.createdAt.toISOString(),
        readAt: row.readAt?.toISOString() ?? null,
      })),
    ),
    appeals: await Promise.all(
      appeals.map(async (row) => ({
        act: row.actId,
        by: nameOf(row.accountId),
        words: await words(row.accountId, row.words),
        at: row.createdAt.toISOString(),
        decision: row.decision,
        decidedBy: nameOf(row.decidedBy),
        decidedAt: row.decidedAt?.toISOString() ?? null,
      })),
    ),
  };
}

/** Messages as they were, with everything that they said before. */
export function openMessages(
  { messages, versions }: ExportRows,
  nameOf: NameOf,
): CaseExport["messages"] {
  return messages.map((row) => ({
    seq: row.seq,
    author: nameOf(row.authorId),
    at: row.createdAt.toISOString(),
    body: row.body,
    contentNote: row.contentNote,
    hiddenAt: row.hiddenAt?.toISOString() ?? null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    earlier: versions
      .filter(({ seq }) => seq === row.seq)
      .map((before) => ({
        body: before.body,
        contentNote: before.contentNote,
        until: before.replacedAt.toISOString(),
      })),
  }));
}
