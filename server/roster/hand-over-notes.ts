import { and, desc, eq, type SQL } from "drizzle-orm";
import { database } from "#db/client.ts";
import { account, handOverNote } from "#db/schema/index.ts";
import { noteViews } from "../moderation/note-view.ts";
import type { NoteView } from "../moderation/view-contract.ts";

/** A group's notes for whoever comes next, the newest first. */
export async function notesOf(
  groupId: number,
  which: SQL | undefined,
  limit: number,
): Promise<NoteView[]> {
  const rows = await database()
    .select({ row: handOverNote, name: account.displayName })
    .from(handOverNote)
    .innerJoin(account, eq(account.id, handOverNote.authorId))
    .where(and(eq(handOverNote.groupId, groupId), which))
    .orderBy(desc(handOverNote.createdAt), desc(handOverNote.id))
    .limit(limit);
  return noteViews(rows);
}
