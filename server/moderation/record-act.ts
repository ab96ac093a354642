import { createHash } from "node:crypto";
import { desc, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";

type Row = typeof moderationAct.$inferSelect;
/** What is put on record; what it leaves out is nothing. */
export type NewAct = Pick<Row, "kind"> & Partial<Omit<Row, "id" | "at" | "hash" | "hashBefore">>;

/** Before the first act. */
export const noHash = "0".repeat(64);

/** Any number that no other lock of ours has: who records an act waits for whoever does so just now. */
const recordLock = 4_071_862;

/**
 * Puts an act on record, with the hash of the one before it, inside the caller's transaction: what is done and
 * that it was done are one. Answers with its number.
 */
export async function recordAct(act: NewAct): Promise<number> {
  await database().execute(sql`select pg_advisory_xact_lock(${recordLock})`);
  const [last] = await database()
    .select({ id: moderationAct.id, hash: moderationAct.hash })
    .from(moderationAct)
    .orderBy(desc(moderationAct.id))
    .limit(1);
  const row = {
    actorId: null,
    groupId: null,
    caseId: null,
    personId: null,
    messageSeq: null,
    until: null,
    rule: null,
    reason: null,
    undoes: null,
    ...act,
    id: (last?.id ?? 0) + 1,
    at: new Date(),
    hashBefore: last?.hash ?? noHash,
  };
  await database()
    .insert(moderationAct)
    .values({ ...row, hash: hashOf(row) });
  return row.id;
}

/** The SHA-256, in hex, of everything that an act says, and of the hash before it. Pure. */
export function hashOf(row: Omit<Row, "hash">): string {
  const said = [
    row.hashBefore,
    row.id,
    row.at.toISOString(),
    row.actorId,
    row.groupId,
    row.caseId,
    row.kind,
    row.personId,
    row.messageSeq,
    row.until?.toISOString() ?? null,
    row.rule,
    row.reason,
    row.undoes,
  ];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
