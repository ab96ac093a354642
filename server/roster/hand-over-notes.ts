import { and, desc, eq, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, handOverNote } from "#db/schema/index.ts";
import { unseal } from "../vault/seal.ts";
import type { HandOverView } from "./hand-over-contract.ts";

/** A group's notes for whoever comes next, the newest first. */
export async function notesOf(
  groupId: number,
  which: SQL | undefined,
  limit: number,
): Promise<HandOverView[]> {
  const rows = await database()
    .select({ row: handOverNote, name: account.displayName })
    .from(handOverNote)
    .innerJoin(account, eq(account.id, handOverNote.authorId))
    .where(and(eq(handOverNote.groupId, groupId), which))
    .orderBy(desc(handOverNote.createdAt), desc(handOverNote.id))
    .limit(limit);
  return Promise.all(
    rows.map(async ({ row, name }) => ({
      id: row.id,
      by: { id: row.authorId, name },
      words: await unseal(row.authorId, row.words),
      at: row.createdAt.toISOString(),
    })),
  );
}
