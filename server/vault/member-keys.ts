import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { afterCommit, database } from "#db/client.ts";
import { memberKey } from "#db/schema/index.ts";
import { centreKeys } from "./centre-keys.ts";
import { keyLength, NotOurs, open, seal } from "./sealing.ts";

/** Keys that were used lately, unwrapped: few, and not for long, in milliseconds. */
const lately = new LRUCache<string, Buffer>({ max: 1000, ttl: 5 * 60_000 });

const placeOf = (accountId: string) => `member-key ${accountId}`;

/**
 * A member's own key; made when it is first needed. Two who make it at once get the same one.
 * @throws NotOurs when none of the centre's keys opens it.
 */
export async function keyOf(accountId: string): Promise<Buffer> {
  const used = lately.get(accountId);
  if (used) return used;
  const key = (await findKey(accountId)) ?? (await makeMemberKey(accountId));
  // A key that was made in a transaction which is rolled back was never anybody's.
  afterCommit(() => lately.set(accountId, key));
  return key;
}

/** Forgets the unwrapped keys; for tests. */
export function forgetMemberKeys(): void {
  lately.clear();
}

/** A member's key as it is stored, wrapped by the centre's first key. */
export function wrap(accountId: string, key: Buffer): { wrapped: Buffer; wrappedBy: string } {
  const [first] = centreKeys();
  return { wrapped: seal(first!.key, key, placeOf(accountId)), wrappedBy: first!.name };
}

/** @throws NotOurs when the centre's key that wrapped it is not among those that we have. */
export function unwrap(accountId: string, wrapped: Buffer, wrappedBy: string): Buffer {
  const centre = centreKeys().find(({ name }) => name === wrappedBy);
  if (!centre) throw new NotOurs();
  return open(centre.key, wrapped, placeOf(accountId));
}

async function findKey(accountId: string): Promise<Buffer | null> {
  const [row] = await database().select().from(memberKey).where(eq(memberKey.accountId, accountId));
  return row ? unwrap(accountId, row.wrapped, row.wrappedBy) : null;
}

async function makeMemberKey(accountId: string): Promise<Buffer> {
  const made = wrap(accountId, randomBytes(keyLength));
  await database()
    .insert(memberKey)
    .values({ accountId, ...made })
    .onConflictDoNothing();
  return (await findKey(accountId))!;
}
