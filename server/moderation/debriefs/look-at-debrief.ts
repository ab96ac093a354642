import { asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, debrief } from "#db/schema/index.ts";
import { operation } from "../../operation.ts";
import { unseal } from "../../vault/seal.ts";
import { OneCase } from "../contract.ts";
import { requireCase } from "../one-case.ts";
import type { DebriefView, DebriefWords } from "./debrief-contract.ts";
import { hadAPart } from "./had-a-part.ts";

const most = 20;

/** What was said of a crisis afterwards; nothing of other cases. Refuses with `not-found` like every deed in it. */
export const lookAtDebrief = operation(
  { input: OneCase },
  async function lookAtDebrief({ actor }, { id }): Promise<DebriefView> {
    const { row } = await requireCase(actor, id);
    const [isAsked, rows] = await Promise.all([hadAPart(row, actor.accountId), debriefsOf(id)]);
    const isMine = (by: string) => by === actor.accountId;
    return {
      isAsked,
      mine: rows.find(({ by }) => isMine(by.id))?.words ?? null,
      others: rows.filter(({ by }) => !isMine(by.id)),
    };
  },
);

async function debriefsOf(caseId: string): Promise<DebriefView["others"]> {
  const rows = await database()
    .select({ row: debrief, name: account.displayName })
    .from(debrief)
    .innerJoin(account, eq(account.id, debrief.authorId))
    .where(eq(debrief.caseId, caseId))
    .orderBy(asc(debrief.writtenAt))
    .limit(most);
  return Promise.all(
    rows.map(async ({ row, name }) => ({
      by: { id: row.authorId, name },
      words: await opened(row),
      at: row.writtenAt.toISOString(),
    })),
  );
}

async function opened({ authorId, ...row }: typeof debrief.$inferSelect): Promise<DebriefWords> {
  const said = async (words: Buffer | null) => (words ? unseal(authorId, words) : "");
  return {
    happened: await said(row.happened),
    helped: await said(row.helped),
    needed: await said(row.needed),
  };
}
