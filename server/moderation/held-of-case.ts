import { and, asc, eq, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { heldMessage } from "#db/schema/index.ts";
import { cursorOf, parseCursor } from "../cursor.ts";
import { heldPerPage } from "./contract.ts";
import type { HeldPage } from "./view-contract.ts";

const waitsIn = (caseId: string) =>
  and(eq(heldMessage.caseId, caseId), eq(heldMessage.state, "waiting"));

/** Whether messages wait in a case. */
export async function hasWaiting(caseId: string): Promise<boolean> {
  const rows = await database()
    .select({ id: heldMessage.id })
    .from(heldMessage)
    .where(waitsIn(caseId))
    .limit(1);
  return rows.length > 0;
}

/** One page of what waits in a case, the oldest first; `after` is a page's `next`. */
export async function heldOfCase(caseId: string, after: string | undefined): Promise<HeldPage> {
  const { createdAt, id } = heldMessage;
  const from = parseCursor(after);
  const rows = await database()
    .select()
    .from(heldMessage)
    .where(
      and(
        waitsIn(caseId),
        from ? sql`(${createdAt}, ${id}) > (${from.at}::timestamptz, ${from.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(createdAt), asc(id))
    .limit(heldPerPage + 1);
  const page = rows.slice(0, heldPerPage);
  const last = page.at(-1);
  return {
    messages: page.map((row) => ({
      id: row.id,
      body: row.body,
      note: row.contentNote,
      at: row.createdAt.toISOString(),
      kinds: row.kinds,
      words: [...new Set(row.findings.map(({ words }) => words))],
    })),
    next: last && rows.length > heldPerPage ? cursorOf(last.createdAt, last.id) : null,
  };
}
