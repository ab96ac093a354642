import { and, asc, eq, gt, ne } from "drizzle-orm";
import { database } from "#db/client.ts";
import { memberKey } from "#db/schema/index.ts";
import { centreKeys } from "./centre-keys.ts";
import { unwrap, wrap } from "./member-keys.ts";

const page = 500;

/**
 * Wraps every member's key by the centre's first key. What members wrote stays as it is: it is sealed
 * with their own keys. May run while the house is open, be broken off and be run again. Answers how
 * many were wrapped anew.
 * @throws NotOurs when a key in use is not among the centre's keys any more; the others stay whole.
 */
export async function rotateKeys(): Promise<number> {
  const [first] = centreKeys();
  let rotated = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await database()
      .select()
      .from(memberKey)
      .where(and(gt(memberKey.accountId, after), ne(memberKey.wrappedBy, first!.name)))
      .orderBy(asc(memberKey.accountId))
      .limit(page);
    for (const { accountId, wrapped, wrappedBy } of rows) {
      const anew = wrap(accountId, unwrap(accountId, wrapped, wrappedBy));
      await database()
        .update(memberKey)
        .set(anew)
        .where(and(eq(memberKey.accountId, accountId), eq(memberKey.wrappedBy, wrappedBy)));
    }
    rotated += rows.length;
    if (rows.length < page) return rotated;
    after = rows.at(-1)!.accountId;
  }
}
