import { and, eq, isNotNull, ne } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationNotice, report } from "#db/schema/index.ts";
import { announce } from "../events.ts";
import { sealFor } from "../vault/seal.ts";

type Notice = typeof moderationNotice.$inferInsert;

/** What somebody is told, in the transaction of what it tells of; the words are sealed for them. */
export async function notify(
  notice: Pick<Notice, "accountId" | "groupId" | "kind"> & Partial<Notice>,
  words: string,
): Promise<void> {
  const { accountId } = notice;
  const sealed = words === "" ? null : await sealFor(accountId, words);
  await database()
    .insert(moderationNotice)
    .values({ ...notice, words: sealed })
    .onConflictDoNothing();
  announce("notice-written", { accountId });
}

/** Tells everybody who reported something in a case what became of it, without details. */
export async function notifyReporters(
  caseId: string,
  groupId: number,
  kind: "report-acted" | "report-dismissed",
  actId: number,
): Promise<void> {
  const rows = await database()
    .select({ accountId: report.reporterId })
    .from(report)
    .where(
      and(
        eq(report.caseId, caseId),
        isNotNull(report.reporterId),
        // Whoever asked for a person reported nothing.
        ne(report.reason, "asked-for-someone"),
      ),
    );
  for (const { accountId } of rows)
    await notify({ accountId: accountId!, groupId, kind, actId }, "");
}
