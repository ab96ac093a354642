import { asc, gt } from "drizzle-orm";
import { database } from "#db/client.ts";
import { moderationAct } from "#db/schema/index.ts";
import { hashOf, noHash } from "./record-act.ts";

/** What the record of moderation turned out to be. */
export type Verified =
  | { isWhole: true; acts: number; hash: string; hasKept: boolean }
  | { isWhole: false; at: number };

const atOnce = 1000;

/**
 * Reads the whole record and makes every hash anew. `at` is the first act that is not as it was written,
 * or stands where another one was. That the newest acts were taken away shows only against a hash that somebody
 * kept elsewhere: `hasKept` tells whether `kept` is among them.
 */
export async function verifyRecord(kept: string = noHash): Promise<Verified> {
  let hash = noHash;
  let hasKept = kept === noHash;
  let acts = 0;
  for (;;) {
    const rows = await database()
      .select()
      .from(moderationAct)
      .where(gt(moderationAct.id, acts))
      .orderBy(asc(moderationAct.id))
      .limit(atOnce);
    for (const row of rows) {
      const isNext = row.id === acts + 1 && row.hashBefore === hash;
      if (!isNext || hashOf(row) !== row.hash) return { isWhole: false, at: acts + 1 };
      acts = row.id;
      hash = row.hash;
      hasKept ||= hash === kept;
    }
    if (rows.length < atOnce) return { isWhole: true, acts, hash, hasKept };
  }
}
